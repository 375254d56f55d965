import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  order: "final",
  dropsSubjects: true,
  cues: [
    {
      id: "say",
      cue: "述べた, 述べ, 述べている, 述べました, 語った, 語り, 語っている, 語りました, 話した, 話し, 話している, 話しました, 言った, 言い, 言っている, 言います, 言う, 発言した, 発言し, 表明した, 表明し, 表明しました, 強調した, 強調し, 強調しました, 指摘した, 指摘し, 指摘しました, 説明した, 説明し, 説明しました, 発表した, 発表し, 発表しました, 報じた, 報じ, 報じている, 報じました, 伝えた, 伝え, 伝えている, 伝えました, 主張した, 主張し, 主張しました, 警告した, 警告し, 付け加えた, 明らかにした, 明らかにし, 明らかにしました, 明言した, 答えた, 答え, 応じた, 反論した, 批判した, 批判し, 訴えた, 訴え, 呼びかけた, 求めた, 求め, 認めた, 認め, 約束した, 約束し, 宣言した, 否定した, 書いた, 書いている, 投稿した, 投稿し, ツイートした, 尋ねた, 問いかけた, 振り返った, 評価した, 評価し, との認識を示した, との考えを示した, との見方を示した, 見解を示した, コメントした, コメントし, 断言した, 示唆した, 予測した, 記した, 確認した, 改めて強調した, 称賛した",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "外務省報道官は「譲歩しない」と述べた。",
          quotes: ["譲歩しない"],
          speaker: "外務省報道官は",
          kind: "direct",
        },
        {
          text: "大臣は、協議が五月まで続くと語った。",
          quotes: ["協議が五月まで続く"],
          speaker: "大臣は",
          kind: "indirect",
        },
        { text: "大臣は歴史を語った。", quotes: [] },
      ],
    },
    {
      id: "according-to",
      cue: "によると, によれば, の話では",
      role: "source",
      speaker: "before",
      content: ["bare"],
      examples: [
        {
          text: "海軍によると、軍艦二隻が引き返した。",
          quotes: ["軍艦二隻が引き返した"],
          speaker: "海軍",
          kind: "indirect",
        },
      ],
    },
  ],
  openers: "",
  closers: "と, とも, よう, などと",
  subjectMarks: "は, が, も",
  determiners: "この, その, あの",
  pronouns: "彼, 彼女, 彼ら, 私, 我々",
  between: "また, さらに, 改めて, 繰り返し, に, 対, し, で, 記者団",
  degrees: "全て, すべて, 一部, 多く, 大半, 完全, 完全な, 部分的, 全面的, ほぼ, 極めて, 最も, 直ちに",
  times: "",
  conjunctions: "そして, しかし, また, 一方",
  channels: {
    Twitter: "ツイッター, ツイート",
    letter: "書簡, 親書, 手紙",
    statement: "声明, 談話, コミュニケ",
    "press conference": "記者会見, 会見, 記者団",
    interview: "インタビュー",
    speech: "演説, 講演",
    report: "報告書",
    Facebook: "フェイスブック",
    Telegram: "テレグラム",
  },
  documents: "声明, 談話, 書簡, 親書, 報告書, 文書, 宣言",
  audiences: "記者団, 記者",
} satisfies QuoteRules;
