import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "sẽ, sắp, dự kiến, dự định, có kế hoạch, lên kế hoạch, chuẩn bị, sắp tới, tới đây, có thể, mời, lời mời, cam kết, đồng ý, nhất trí, hy vọng, mong muốn, đề xuất, đề nghị, sẵn sàng, trước thềm, theo lịch, được lên lịch, kêu gọi, hứa, ấn định, lẽ ra, đáng lẽ",
  denied: "không, chưa, chẳng, phủ nhận, bác bỏ, từ chối, chưa từng, không hề, loại trừ, thiếu",
  clauses:
    "sau khi, trước khi, trong khi, khi, mà, nơi, kể từ khi, cho đến khi, nhưng, tuy nhiên, mặc dù, bởi vì, do đó, sau đó, tiếp đó, theo sau",
  that: "rằng, việc",
  when: "khi",
  possessives: "của ông, của bà, của họ, của mình",
  placeBefore: "ở, tại, đến, tới, từ, sang, về, vào, khỏi, rời, gần, thăm",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "đầu tiên, lần đầu, lần đầu tiên, lần thứ nhất, thứ nhất, vòng một",
    second: "lần thứ hai, lần hai, vòng hai, lần 2",
    third: "lần thứ ba, lần ba, vòng ba, lần 3",
    next: "tiếp theo, lần tới, một lần nữa, mới, thêm, vòng tiếp theo, sắp tới",
  },
} satisfies EventRules;
