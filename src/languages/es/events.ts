import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "va a, van a, iba a, iban a, debe, deben, prevé, prevén, previsto, prevista, previstos, previstas, tiene previsto, tienen previsto, tendrá lugar, tendrán lugar, se celebrará, se celebrarán, se reunirá, se reunirán, viajará, viajarán, visitará, firmará, firmarán, acogerá, será, serán, próximo, próxima, próximos, próximas, posible, posibles, eventual, eventuales, planea, planean, planeada, planeado, potencial, propuesta, propuesto, pretende, pretenden, espera, esperan, se espera, invitó a, invitación, se prepara, se preparan, preparativos, de cara a, futuro, futura, debía, debían, debería, deberían, tenía previsto, tenían previsto",
  denied:
    "no, nunca, jamás, ningún, ninguna, ninguno, sin, negó, negaron, niega, niegan, desmintió, desmiente, descartó, en lugar de, en vez de, ausencia de",
  clauses:
    "después, antes, cuando, mientras, donde, que, quien, quienes, cuyo, cuya, desde que, pero, aunque, porque, tras, luego, hasta que, una vez que",
  that: "que, de que",
  when: "cuando, en que",
  possessives: "su, sus",
  placeBefore: "en, a, al, hacia, desde, cerca de",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "primer, primero, primera, primeros, primeras",
    second: "segundo, segunda",
    third: "tercer, tercero, tercera",
    next: "otro, otra, otros, otras, próximo, próxima, nuevo, nueva, nuevos, nuevas",
  },
} satisfies EventRules;
