import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "예정, 예정이다, 예정*, 계획*, 추진*, 할 것*, 앞두고, 앞둔, 가능성*, 희망*, 기대*, 초청*, 약속*, 제안*, 향후, 앞으로",
  denied: "않*, 없*, 못*, 아니*, 부인*, 거부*, 부정*",
  clauses: "뒤, 후, 전, 때, 이후, 직후, 앞서, 그러나, 하지만, 반면",
  that: "",
  when: "",
  possessives: "그의, 그녀의, 자신의",
  placeBefore: "",
  placeEndings: ["에서", "에", "으로", "로", "을", "를"],
  verbFinal: true,
  ordinals: {
    first: "첫, 첫번째, 1차, 첫째",
    second: "두 번째, 2차, 두번째, 둘째",
    third: "세 번째, 3차, 세번째",
    next: "다음, 차기, 또, 다시, 추가, 새로운",
  },
} satisfies EventRules;
