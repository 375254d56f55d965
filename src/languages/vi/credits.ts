import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    đưa tin, cho biết, cho hay, viết, báo cáo, thông báo, tường thuật, nói, trích lời, trích dẫn lời, dẫn lời, tiết lộ,
    khẳng định, công bố, đăng tải, đăng, thông tin, nhận định, ghi nhận, loan tin, phản ánh
  `,
  before: `
    theo, dẫn theo, theo tin từ, theo tin của, theo thông tin từ, theo thông tin của, theo báo cáo của, theo bản tin của,
    được trích dẫn bởi, nguồn tin của, tin từ, tin của, bản tin của, bài viết của
  `,
  told: `
    tiết lộ cho, nói với, cho biết với, chia sẻ với, trả lời, trả lời phỏng vấn, phỏng vấn với, trong cuộc phỏng vấn với,
    kể với, phát biểu với, trao đổi với
  `,
  after: "",
  citing: `
    dẫn nguồn, dẫn nguồn tin, dẫn nguồn từ, dẫn tin, dẫn tin từ, dẫn lời, trích dẫn, trích nguồn, trích lời, dẫn lại,
    dẫn lại tin, dẫn thông tin từ, dẫn bản tin của, trích dẫn tin từ
  `,
  citedAfter: "",
  staffAfter: "",
  staffBefore: "phóng viên, phóng viên của, nhà báo của, thông tín viên, thông tín viên của, nguồn tin của",
  heads: `
    hãng, hãng tin, tin, hãng thông tấn, thông tấn, thông tấn xã, tờ, báo, tờ báo, đài, đài truyền hình, kênh,
    kênh truyền hình, trang, trang tin, tạp chí, nhà nước, của, quốc gia, chính thức, nga, trung, quốc, mỹ, anh, đức, pháp,
    nhật, hàn, triều tiên, iran, thổ, nhĩ, kỳ
  `,
  media: "đài truyền hình, kênh truyền hình, tờ báo, trang tin, hãng tin, hãng thông tấn, đài phát thanh",
  self: "",
  sourceLabels: "nguồn, theo, nguồn tin",
  prefixes: [],
  reach: 3,
  reachBefore: 0,
  passCapitals: false,
} satisfies CreditRules;
