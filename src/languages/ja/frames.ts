import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  none: "少ない, 危ない, かもしれない, ではないか, なければ, ざるを得ない, にほかならない, 間違いない, 限らない, まず, 必ず, わずか, いずれ, はず, ずっと, ずれ, ずつ, 未来, 未明, 未満, 数日, 手数, 考え方, 考えられ, それまで, これまで, あくまで, までもな",
  negation: "ない, なかっ, ず, せず, ません, できない, 未だ, 拒ん",
  future:
    "予定, 方針, 計画, 見通し, 見込み, 意向, 考えを, 考えだ, だろう, でしょう, つもり, ことになった, ことになる, ていく, する構え, ようとし",
  possible: "可能性, かもしれない, 検討, かどうか, 恐れ, おそれ, うる, 得る, 模様, あり得, ありうる",
  and: "および, 及び, ならびに, また, そして",
  opinion: "",
  passive: "",
  passiveEndings: [],
  earlier: "後, 以前, これまで, 先に",
  passiveAgent: "",
  oblique: "",
  dependent: {
    before: "",
    endings: [
      "すること",
      "するよう",
      "するため",
      "する用意",
      "ること",
      "るよう",
      "くよう",
      "すよう",
      "したとして",
      "されるよう",
      "させるよ",
    ],
  },
  conditionOpens: "もし",
  conditionCloses:
    "れば, なら, ならば, 場合, 場合は, 場合には, 限り, 限りは, 条件に, 条件として, 引き換えに, 見返りに, 見返りとして, 代わりに, するまで, されるまで, るまで, 前提に, したら, 次第",
  conditionEndings: [],
  deadline: "",
  deadlineAfter: "までに, 前に, 以内に, まで, 中に",
  possessive: "の",
  purpose: "",
  under: "",
  silence:
    "言及していない, 言及しなかった, 言及しておらず, 言及せず, 言及がない, 言及はない, 言及はなかった, 言及されていない, 触れていない, 触れなかった, 触れておらず, 触れられていない, 触れず, 沈黙している, 記載がない, 記載はない",
  firstPerson: "私, 私たち, 我々, われわれ, 我が国, わが国, 当方",
  parties:
    "両国, 両首脳, 双方, 両者, 両政府, 両国首脳, 両外相, 両大統領, 両氏, 両国政府, 両国外相, 両国の首脳, 両国の外相, 首脳ら, 両代表団, 両軍, 両首相",
  genres: {
    readout: "報道発表, プレスリリース, 報道官談話, 外務省発表, 会談の概要, 電話会談の概要",
    jointStatement: "共同声明, 共同宣言, 共同文書, 共同コミュニケ, 共同プレス発表",
    transcript: "全文, 発言全文, 会見録, 書き起こし, 会見全文, 演説全文",
    comment: "社説, 論説, オピニオン, コラム, 解説, 寄稿",
  },
  verbFinal: true,
  dropsSubject: true,
  subjectEndings: ["は", "が", "も"],
  andEndings: ["と", "や", "・"],
  recipientBefore: "",
  ownerAfter: "",
  genitiveAfter: false,
  finiteEndings: [],
  nounBefore: "の",
  // A verbal noun before one of these is a thing; before する, した or the end of a heading it is an act.
  nounEndings: ["を", "の", "が", "は", "に", "で", "と", "も", "や", "へ", "から", "まで", "など", "後", "案", "的"],
  joiningEndings: [],
  notJoining: [],
  tense: { past: [], present: [], future: ["する", "るだろう", "される見", "させる"] },
  toCome: {
    none: "計画, だろう, でしょう, 見通し, 見込み, 意向, ていく, 考えを, 考えだ, ことになる",
    closing:
      /(?:こと(?:に|と)(?:した|なった|している)|(?<!て|で|と|い|あ|な|お|も|れ|ざ|き|言|見|み|い|が|か|す|え)る|(?<![ん])する|(?<!い|言|ろ|しょ|よ|いえ)う|[くすむぶぐ])$/u,
  },
} satisfies FrameRules;
