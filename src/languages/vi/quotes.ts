import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  dialogueDash: true,
  notCues: "nói đúng hơn, nói cách khác, nói chung, có thể nói, nói riêng, tiếng nói",
  cues: [
    {
      id: "say",
      cue: "nhận xét, quả quyết, trần tình, phản bác, phản hồi, bác bỏ, trấn an, tái khẳng định, kết luận, than phiền, phàn nàn, hối thúc, lên tiếng, nêu, trả lời thay, tố cáo, nói thẳng, tuyên bố rằng, khuyến cáo, nói, cho biết, cho hay, tuyên bố, khẳng định, nhấn mạnh, phát biểu, cho rằng, nhận định, giải thích, thông báo, bổ sung, nói thêm, cho biết thêm, chia sẻ, bày tỏ, lưu ý, cảnh báo, thừa nhận, xác nhận, phủ nhận, trả lời, đáp, viết, đưa tin, tiết lộ, chỉ ra, cam kết, hứa, đánh giá, nêu rõ, lập luận, nhắc lại, hỏi, kể, kể lại, đề nghị, kêu gọi, yêu cầu, tin rằng, hy vọng, dự đoán, bình luận, đăng tải",
      role: "say",
      speaker: "either",
      content: ["opener", "finite"],
      examples: [
        {
          text: "Bộ trưởng cho biết các cuộc đàm phán sẽ kéo dài đến tháng 5.",
          quotes: ["các cuộc đàm phán sẽ kéo dài đến tháng 5"],
          speaker: "Bộ trưởng",
          kind: "indirect",
        },
        {
          text: "“Chúng tôi sẽ không lùi bước”, đại sứ nói.",
          quotes: ["Chúng tôi sẽ không lùi bước"],
          speaker: "đại sứ",
          kind: "direct",
        },
        {
          text: "Đại sứ nói rằng thời hạn đã hết.",
          quotes: ["rằng thời hạn đã hết"],
          speaker: "Đại sứ",
          kind: "indirect",
        },
        { text: "Bộ trưởng viết một bức thư.", quotes: [] },
      ],
    },
    {
      id: "according-to",
      cue: "theo, theo lời",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Theo hải quân, hai con tàu đã quay trở lại.",
          quotes: ["hai con tàu đã quay trở lại"],
          speaker: "hải quân",
          kind: "indirect",
        },
      ],
    },
  ],
  openers: "rằng, là, liệu, tại sao, vì sao",
  determiners: "ông, bà, anh, chị, cô, ngài, các, những, một, mỗi, mọi, hai, ba, nhiều, một số, vài, cái, con",
  pronouns: "ông, bà, anh, chị, họ, ông ấy, bà ấy, cô, tôi, chúng tôi",
  relatives: "mà",
  prepositions:
    "ở, tại, trong, ngoài, trên, dưới, với, cho, từ, đến, về, bởi, sau, trước, khi, qua, giữa, vào, theo, để",
  linking: "của, thuộc",
  between: "cũng, đã, đang, sẽ, còn, vừa, mới, sau đó, trước đó, hôm nay, hôm qua, lại, từng, liên tục",
  negations: "không, chưa, chẳng",
  degrees:
    "tất cả, toàn bộ, một số, nhiều, hầu hết, mỗi, mọi, chỉ, hoàn toàn, đầy đủ, một phần, gần như, rất, nhất, hơn, ngay lập tức, phải, có thể, nên",
  times:
    "ngày # / #, ngày # - #, # / #, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, hôm nay, hôm qua, ngày mai, sáng, chiều, tối, ngày, hôm",
  finites:
    "ủng hộ, phản đối, muốn, mong muốn, sẵn sàng, tiếp tục, hy vọng, luôn, vẫn, chưa, hoàn toàn, còn, vừa, mới, kéo dài, phóng, đạt, đã, đang, sẽ, là, có, không, được, bị, phải, cần, có thể, nên, vẫn",
  conjunctions: "và, nhưng, hoặc, song, tuy nhiên",
  subordinators: "dẫn lời, khi, vì, nếu, bởi vì, mặc dù, dù, trong khi, do",
  channels: {
    Twitter: "twitter, tweet",
    letter: "thư, bức thư",
    statement: "tuyên bố chung, thông cáo, bản tuyên bố",
    "press conference": "họp báo, phóng viên, báo giới",
    interview: "phỏng vấn",
    speech: "bài phát biểu, diễn văn",
    report: "báo cáo",
    Facebook: "facebook",
    Telegram: "telegram",
  },
  relays: "dẫn lời, trích lời, dẫn nguồn, dẫn phát biểu của",
  notSources: "kế hoạch, lịch trình, mùa, thời tiết, luật, quy định, truyền thống, thứ tự, dự kiến, chương trình, vali",
  works:
    "phim, bộ phim, tiểu thuyết, cuốn sách, triển lãm, bài hát, vở kịch, chương trình, tờ, tạp chí, con tàu, câu lạc bộ, bài báo, chiến dịch, dự án, loạt phim",
  documents: "tuyên bố, thông cáo, thư, báo cáo, văn bản, tuyên bố chung",
  audiences: "phóng viên, báo giới",
} satisfies QuoteRules;
