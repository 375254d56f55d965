import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  none: "nicht nur, nicht zuletzt, wenn auch, und zwar, im laufe",
  negation:
    "nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keines, keinerlei, ohne, weder, noch nicht, nicht gelungen, mangels",
  future: "wird, werden, werde, würde, würden, soll, sollen, solle, sollte, sollten, will, wollen, wolle",
  possible:
    "könnte, könnten, könne, kann, können, möglicherweise, vielleicht, eventuell, mögliche, möglichen, möglicher, mögliches, ob, dürfte, dürften, erwägt, erwägen, erwog",
  and: "und, sowie, oder, und dann",
  opinion: "dass, mit",
  passive: "wurde, wurden, worden, wird, werden, werde",
  passiveEndings: [
    "t",
    "ossen",
    "nommen",
    "hoben",
    "zogen",
    "rochen",
    "wiesen",
    "schoben",
    "boten",
    "trieben",
    "fohlen",
    "wonnen",
    "troffen",
    "gangen",
    "griffen",
    "schrieben",
    "geben",
    "standen",
    "worfen",
    "worben",
  ],
  earlier: "nachdem, zuvor, vorher, früher, seitdem, hatte, hatten",
  passiveAgent: "von, vom, durch",
  oblique:
    "mit, zwischen, von, vom, in, im, bei, beim, an, am, zu, zum, zur, aus, für, auf, während, nach, vor, unter, gegen, durch, über, um, als, gegenüber, seitens, des, wegen, trotz, ohne, ins",
  dependent: {
    before: "zu",
    endings: [],
    inside:
      /^(?:ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|her|hin|los|mit|nach|nieder|teil|um|vor|weg|weiter|wieder|wiederher|zu|zurück|zusammen|bereit|sicher|still)zu\p{L}{2,}n$/u,
  },
  auxiliaries:
    "hat, haben, hatte, hatten, habe, hätte, hätten, ist, sind, war, waren, sei, seien, wurde, wurden, wird, werden, werde, würde, würden, will, wollen, wolle, wollte, wollten, soll, sollen, solle, sollte, kann, können, könne, könnte, könnten, muss, müssen, müsse, darf, dürfen, dürfte",
  conditionOpens:
    "im gegenzug für, im austausch für, im austausch gegen, wenn, falls, sofern, unter der bedingung, unter der bedingung dass, unter der voraussetzung, unter der voraussetzung dass, vorausgesetzt, solange, bis, erst wenn, erst dann\\, wenn, nur dann\\, wenn, erst nachdem, erst nach, nur wenn, nur nach, es sei denn, sobald, vorbehaltlich",
  conditionCloses: "",
  conditionEndings: [],
  deadline: "bis, bis zum, bis ende, spätestens, spätestens am, vor, innerhalb, binnen, bis spätestens",
  purpose: "über, zur, zum, für, das vorsieht, die vorsieht, der vorsieht, mit dem ziel, in dem, in der",
  under: "gemäß, im rahmen, nach, im einklang mit, auf grundlage, auf der grundlage, laut",
  silence:
    "nicht erwähnt, nicht erwähnte, erwähnt nicht, erwähnte nicht, unerwähnt, mit keinem wort, kein wort zu, kein wort über, kein wort von, verschweigt, verschwieg, verschweigen, schweigt zu, schweigt über, schwieg zu, schwieg über, schweigt sich aus, keine rede von, keine erwähnung, findet keine erwähnung, nicht die rede",
  firstPerson: "ich, wir",
  parties:
    "beide seiten, die beiden seiten, die seiten, beide länder, die beiden länder, beide staaten, die beiden staaten, beide präsidenten, die beiden präsidenten, beide regierungen, beide staatschefs, die beiden staatschefs, die staatschefs, beide außenminister, die beiden außenminister, die außenminister, die minister, beide minister, die konfliktparteien, die kriegsparteien, die unterhändler, die delegationen, beide delegationen, beide politiker, die beiden politiker, sie",
  genres: {
    readout:
      "pressemitteilung, mitteilung, gesprächszusammenfassung, erklärung des sprechers, statement, presseerklärung",
    jointStatement: "gemeinsame erklärung, gemeinsames kommuniqué, gemeinsames statement, abschlusserklärung",
    transcript: "mitschrift, mitschrift pressekonferenz, wortlaut, im wortlaut, redemanuskript",
    comment: "kommentar, meinung, analyse, leitartikel, gastbeitrag, essay",
  },
  verbFinal: false,
  dropsSubject: false,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "mit, gegenüber, an, für",
  ownerAfter: "von, vom, der, des, seitens",
  genitiveAfter: true,
  finiteEndings: [],
  nounBefore:
    "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, kein, keine, keinen, keiner, sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, im, am, zum, zur, beim, vom, ins, jede, jeder, jedes",
  nounEndings: [],
  joiningEndings: [],
  notJoining: [],
  tense: { past: [], present: [], future: [] },
  toCome: {
    none: "will, wollen, wolle, würde, würden, sollte, sollten, wurden, wird gebeten, wird erwartet, wird befürchtet",
  },
} satisfies FrameRules;
