import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  none: "không chỉ, không gian, không khí, không quân, không kích, hàng không, không phận, không lâu, không ngừng, không thể phủ nhận, máy bay không người lái, không người lái, phòng không, do đó, do vậy, tự do, lý do, với nhau, cùng với, tuy nhiên, vì vậy, cho biết, cho rằng, cho phép, cho thấy, cho vay, được cho là, nếu không, tại sao, từ chối, từ chức, về nước, đến từ, của cải, bị thương, tiết lộ, để lộ, và cả, nhóm và, có thể nói, theo dõi, theo đuổi, theo đó, tuân theo, trong khi, ở lại, còn lại, đến thăm, tới thăm, từ bỏ",
  negation:
    "không, chưa, chẳng, không hề, chưa từng, không thể, không còn, không được, chớ, đừng, không bao giờ, thất bại trong việc",
  future: "sẽ, sắp, dự kiến, sẽ được",
  possible: "có thể, có lẽ, có khả năng, khả năng, liệu, đang cân nhắc, xem xét, cân nhắc, có thể sẽ, dường như",
  and: "và, cũng như, đồng thời, rồi, hoặc",
  opinion: "rằng, với, là",
  passive: "bị, được",
  passiveEndings: [],
  earlier: "sau khi, trước đó, trước đây, từng",
  passiveAgent: "bởi, do",
  oblique:
    "với, giữa, của, ở, tại, từ, cho, về, trong, sau, trước, dưới, chống, đối với, bởi, đến, tới, sang, theo, cùng, vào, khỏi, nhằm vào, qua, gửi, để",
  dependent: { before: "để, nhằm, việc, sự, mà, nhằm mục đích, hướng tới", endings: [] },
  conditionOpens:
    "nếu, với điều kiện, đổi lấy, để đổi lấy, đổi lại việc, trừ khi, cho đến khi, chỉ khi, chỉ sau khi, miễn là, trong trường hợp, một khi, chừng nào, nếu như, khi và chỉ khi",
  conditionCloses: "",
  conditionEndings: [],
  deadline:
    "trước, trước ngày, trước cuối, vào cuối, đến, muộn nhất là, không muộn hơn, chậm nhất, cho đến, trong vòng, đến cuối, tới",
  purpose: "nhằm, để, về, hướng tới, theo đó, quy định, về việc",
  under: "theo, theo quy định của, trong khuôn khổ, căn cứ, căn cứ vào",
  silence:
    "không đề cập, không nhắc đến, không nhắc tới, không nói gì về, không hề đề cập, không hề nhắc, im lặng về, bỏ qua, không có câu nào",
  firstPerson: "tôi, chúng tôi, chúng ta",
  parties:
    "hai bên, các bên, cả hai bên, hai nhà lãnh đạo, các nhà lãnh đạo, hai nước, hai tổng thống, hai bộ trưởng, các bộ trưởng, hai ngoại trưởng, hai thủ tướng, hai phái đoàn, các nhà đàm phán, lãnh đạo hai nước, hai chính phủ, họ, cả hai nước, hai nguyên thủ",
  genres: {
    readout: "thông cáo báo chí, tuyên bố của người phát ngôn, bản tin, thông tin báo chí",
    jointStatement: "tuyên bố chung, thông cáo chung",
    transcript: "toàn văn, toàn văn bài phát biểu, bản ghi, bài phát biểu",
    comment: "xã luận, bình luận, ý kiến, quan điểm, phân tích",
  },
  verbFinal: false,
  dropsSubject: false,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "cho, với, đối với, tới, đến, sang",
  ownerAfter: "của, từ",
  genitiveAfter: false,
  finiteEndings: [],
  nounBefore: "cuộc, chuyến, vụ, việc, sự, lời, các, những, bản, lệnh, đợt, vòng, mọi, một",
  nounEndings: [],
  joiningEndings: [],
  notJoining: [],
  tense: { past: [], present: [], future: [] },
  toCome: { none: "sắp xếp, dự kiến" },
} satisfies FrameRules;
