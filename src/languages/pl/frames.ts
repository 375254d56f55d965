import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  negation: "nie, nigdy, bez, ani, żaden, żadna, żadne, żadnego, żadnej, żadnych, nie udało się, brak, braku",
  future: "będzie, będą, będziemy, będę, ma, mają, miał, miała, miały, mieli",
  possible: "może, mogą, mógłby, mogłaby, mogłyby, mogliby, mogłoby, czy, być może, ewentualn*, możliw*",
  and: "i, oraz, a także, a następnie, a",
  opinion: "że, z tym",
  passive: "został, została, zostało, zostały, zostali, zostanie, zostaną, był, była, było, były, jest, są, być",
  passiveAgent: "przez",
  oblique: "z, ze, w, we, do, od, na, o, po, przed, przez, dla, za, między, pomiędzy, podczas, pod, nad, według, wobec",
  dependent: { before: "", endings: ["ć", "ować", "iec", "móc"] },
  conditionOpens:
    "w zamian za, pod warunkiem, pod warunkiem że, jeśli, jeżeli, o ile, dopóki, póki, aż do, do czasu, dopiero gdy, dopiero po, chyba że",
  conditionCloses: "",
  conditionEndings: [],
  deadline: "do, przed, najpóźniej, nie później niż, w ciągu, do końca",
  purpose: "o, w sprawie, dotyczące, dotyczący, dotyczącą, mające na celu, mający na celu, mającą na celu, na",
  under: "na mocy, zgodnie z, w ramach, na podstawie",
  firstPerson: "ja, my, jestem, jesteśmy, będę, będziemy",
  parties:
    "obie strony, strony, obaj przywódcy, przywódcy, naczelni przywódcy, przywódcy obu krajów, obaj prezydenci, prezydenci, ministrowie, obaj ministrowie, oba kraje, premierzy, delegacje, negocjatorzy, szefowie dyplomacji",
  possessive: "",
  verbFinal: false,
  dropsSubject: true,
  nounEndings: [],
  joiningEndings: [],
} satisfies FrameRules;
