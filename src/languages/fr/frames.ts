import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  none: "pas seulement, plus tard, sans doute, sans précédent, plus de, n' est autre, ne serait-ce que, même si, comme si",
  negation: "ne, n', pas, jamais, aucun, aucune, sans, ni, non, échoué à, manqué de, faute de, absence de",
  future:
    "va, vont, allait, allaient, devrait, devraient, doit, doivent, devait, devaient, sera, seront, aura, auront, serait, seraient",
  possible:
    "peut, peuvent, pourrait, pourraient, peut-être, si possible, possible, possibles, éventuel, éventuelle, éventuellement, possibilité de, envisage de, envisagent de, envisage d'",
  and: "et, puis, ou, ainsi que, et puis",
  opinion: "que, qu', avec",
  passive: "été, est, sont, être, fut, furent, étaient, était, sera, seront",
  passiveEndings: [
    "é",
    "ée",
    "és",
    "ées",
    "i",
    "ie",
    "is",
    "ies",
    "ise",
    "ises",
    "u",
    "ue",
    "us",
    "ues",
    "t",
    "te",
    "ts",
    "tes",
  ],
  earlier: "après que, après avoir, après, depuis que, avait, avaient, précédemment, auparavant",
  passiveAgent: "par",
  oblique:
    "avec, entre, de, du, des, d', à, au, aux, en, dans, sur, sous, pour, pendant, durant, après, avant, contre, par, lors, depuis, selon, chez, vers, envers",
  dependent: {
    before: "à, de, d', pour, sans, afin de, en",
    endings: ["ant"],
  },
  conditionOpens:
    "en échange de, en échange d', en échange du, en échange des, si, s'il, sauf si, à moins que, à moins de, jusqu'à ce que, tant que, à condition que, à condition de, à la condition que, pourvu que, sous réserve de, sous réserve que, seulement si, uniquement si, une fois que, dès que, dès lors que, en contrepartie de, en contrepartie d', moyennant, faute d'accord",
  conditionCloses: "",
  conditionEndings: [],
  deadline:
    "d'ici, d'ici à, d'ici au, d'ici la fin, d'ici fin, avant, avant le, avant la, jusqu'au, jusqu'à, au plus tard, au plus tard le, avant la fin, dans un délai de",
  purpose:
    "visant à, destiné à, sur, pour, afin de, qui prévoit, prévoyant, par lequel, aux termes duquel, en vue de, s'engageant à",
  under:
    "aux termes de, aux termes du, dans le cadre de, dans le cadre du, en vertu de, en vertu du, conformément à, conformément au, selon",
  silence:
    "ne mentionne pas, ne mentionne, ne mentionnent pas, n'a pas mentionné, ne dit rien, ne disent rien, n'a rien dit, ne dit mot, ne souffle mot, n'a soufflé mot, passe sous silence, passent sous silence, passé sous silence, passe ces propos sous silence, sous silence, ne fait aucune mention, ne fait pas mention, ne font pas mention, aucune mention, pas un mot, reste muet, reste muette, muet sur, muette sur, n'évoque pas, ne sont pas mentionnés, n'est pas mentionné, n'est pas mentionnée",
  firstPerson: "je, j', nous",
  parties:
    "les deux parties, les deux dirigeants, les deux présidents, les présidents, les deux pays, les deux camps, les parties, les dirigeants, les ministres, les deux ministres, les deux chefs d'état, les deux chefs de la diplomatie, les deux délégations, les délégations, les négociateurs, les deux hommes, les deux côtés, les belligérants, ils, elles",
  genres: {
    readout: "compte rendu, communiqué, communiqué de presse, relevé, déclaration du porte-parole, point de presse",
    jointStatement: "déclaration commune, déclaration conjointe, communiqué conjoint, communiqué commun",
    transcript: "transcription, verbatim, discours, intervention, texte intégral",
    comment: "opinion, tribune, éditorial, analyse, chronique, point de vue, édito",
  },
  verbFinal: false,
  dropsSubject: false,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "à, au, aux, avec, envers, pour",
  ownerAfter: "de, du, des, d', par",
  genitiveAfter: false,
  finiteEndings: [],
  nounBefore:
    "le, la, les, l', un, une, des, du, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, aucun, aucune, chaque, tout, toute, premier, première, deuxième, dernier, dernière, prochain, prochaine",
  nounEndings: [],
  joiningEndings: [],
  notJoining: [],
  tense: {
    past: [],
    present: [],
    future: [
      "era",
      "eront",
      "ira",
      "iront",
      "rra",
      "rront",
      "dra",
      "dront",
      "vra",
      "vront",
      "luront",
      "mettra",
      "mettront",
    ],
  },
  toCome: {
    none: "aura, auront, allait, allaient, devrait, devraient, devait, devaient, opéra, caméra, ultra, contra, extra, mantra, tiendra, faudra, devra, devront, pourra, pourront, restera à voir, dira, diront",
  },
} satisfies FrameRules;
