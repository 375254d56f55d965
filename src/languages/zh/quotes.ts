import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  notCues:
    "说明, 說明, 小说, 小說, 传说, 傳說, 据说, 據說, 对称, 對稱, 名称, 名稱, 简称, 簡稱, 职称, 職稱, 俗称, 被称为, 被稱為, 占据, 佔據, 数据, 數據, 证据, 證據, 依据, 依據, 自称, 听说, 聽說, 说法, 說法, 说服, 說服, 演说, 演說",
  commaBeforeContent: true,
  dropsSubjects: true,
  cues: [
    {
      id: "say",
      cue: "说, 說, 说道, 說道, 称, 稱, 表示, 指出, 强调, 強調, 宣布, 宣佈, 宣称, 宣稱, 声称, 聲稱, 声明, 聲明, 透露, 披露, 补充, 補充, 补充说, 補充說, 补充道, 補充道, 认为, 認為, 解释, 解釋, 解释说, 解釋說, 回应, 回應, 回答, 答道, 写道, 寫道, 报道, 報道, 報導, 报道称, 報道稱, 警告, 警告说, 警告說, 承认, 承認, 坦言, 重申, 谈到, 談到, 谈道, 談道, 提到, 告诉, 告訴, 表明, 阐述, 闡述, 证实, 證實, 否认, 否認, 承诺, 承諾, 保证, 保證, 呼吁, 呼籲, 敦促, 要求, 建议, 建議, 主张, 主張, 评论, 評論, 评价, 評價, 发推, 發推, 发文, 發文, 嘲笑, 嘲笑道, 同意道, 问道, 問道, 质问, 直言, 坚称, 堅稱, 辩称, 辯稱, 预测, 預測, 赞扬, 讚揚, 批评, 批評, 谴责, 譴責, 写到, 反驳, 反駁",
      role: "say",
      speaker: "before",
      content: ["finite"],
      examples: [
        {
          text: "外交部发言人说：“我们不会让步。”",
          quotes: ["我们不会让步。"],
          speaker: "外交部发言人",
          kind: "direct",
        },
        {
          text: "部长周三表示，会谈将持续到五月。",
          quotes: ["会谈将持续到五月"],
          speaker: "部长",
          kind: "indirect",
        },
        {
          text: "“我们不会让步，”大使说。",
          quotes: ["我们不会让步，"],
          speaker: "大使",
          kind: "direct",
        },
        { text: "部长要求加薪。", quotes: [] },
      ],
    },
    {
      id: "according-to",
      cue: "根据, 根據, 据, 據, 按照",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "据海军报告，两艘军舰已返航。",
          quotes: ["两艘军舰已返航"],
          speaker: "海军报告",
          kind: "indirect",
        },
      ],
    },
  ],
  openers: "",
  determiners: "这, 那, 該, 该, 此, 某, 各, 這",
  pronouns: "他, 她, 它, 他们, 她们, 他們, 我, 我们, 我們, 有人, 后者",
  prepositions: "在, 于, 於, 对, 對, 向, 从, 從, 就, 与, 與, 和, 当, 當, 通过, 通過, 自",
  between:
    "还, 還, 也, 又, 则, 則, 再次, 随后, 隨後, 此前, 日前, 进一步, 進一步, 明确, 明確, 公开, 公開, 曾, 已, 今日, 昨日, 道, 曾经, 当天, 同时, 同時, 上, 中, 时, 時, 接着",
  negations: "不, 没有, 沒有, 未, 没",
  degrees:
    "所有, 全部, 一些, 部分, 许多, 許多, 大多数, 每, 任何, 只, 仅, 完全, 彻底, 徹底, 全面, 几乎, 非常, 最, 更, 立即",
  times: "周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期一, 星期二, 星期三, 星期四, 星期五, 今天, 昨天, 明天, 日, 晚",
  finites: "将, 會, 会, 將, 是, 有, 要, 能, 可以, 应, 應, 已, 正, 不, 在, 了",
  conjunctions: "而且, 但, 但是, 然而, 并, 並, 而",
  subordinators: "因为, 因為, 虽然, 雖然, 如果, 当, 當",
  channels: {
    Twitter: "推特, 推文",
    letter: "信, 信中, 信函, 亲笔信, 贺电",
    statement: "声明, 聲明, 公报, 公報",
    "press conference": "记者会, 記者會, 发布会, 發布會, 记者",
    interview: "采访, 採訪, 专访, 專訪",
    speech: "讲话, 講話, 演讲, 演講",
    report: "报告, 報告",
    Facebook: "脸书, 臉書",
    Telegram: "电报频道",
  },
  documents: "声明, 聲明, 信, 报告, 報告, 公报, 公報, 文件, 指南",
  audiences: "记者, 記者",
} satisfies QuoteRules;
