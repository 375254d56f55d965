import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    报道, 报导, 報道, 報導, 称, 稱, 说, 說, 指出, 表示, 披露, 引述, 引用, 发布, 發布, 消息, 写道, 寫道, 发表, 發表, 刊登, 刊发, 播发, 播發, 援引, 公布, 透露, 刊文, 发文, 消息称, 电,
    電, 讯, 訊, 快讯
  `,
  before: "据, 據, 根据, 根據, 按照, 被, 由, 来自, 來自, 引自, 转自, 轉自, 来源, 來源",
  told: "告诉, 告訴, 对, 對, 接受, 向",
  after: "报道, 報道, 报导, 報導, 电, 電, 讯, 訊, 消息, 的报道, 的報道, 的消息, 采访时, 採訪時, 专访, 透露",
  citing: "援引, 转引, 轉引, 转述, 轉述, 引述, 引用, 转载, 轉載, 据",
  citedAfter: "",
  staffAfter: "记者, 記者, 特派, 特约记者, 摄影师",
  staffBefore: "",
  heads: `
    通讯社, 通訊社, 新闻社, 新聞社, 国家, 國家, 官方, 官媒, 官, 媒, 媒体, 媒體, 国, 有, 英国, 英, 美国, 美, 德国, 德, 法国, 法, 日本, 日, 韩国, 韓國, 韩, 朝鲜, 朝, 鲜, 俄罗斯, 俄,
    罗, 斯, 印度, 印, 度, 伊朗, 伊, 土耳其, 通, 讯, 社, 新, 闻, 本, 家
  `,
  media: "",
  self: "",
  sourceLabels: "来源, 來源, 消息来源, 稿源, 信息来源",
  prefixes: [],
  reach: 6,
  reachBefore: 0,
  passCapitals: false,
} satisfies CreditRules;
