import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "vai, vão, irá, irão, será, serão, deve, devem, deverá, deverão, planej*, pretend*, prevê, preveem, previsto, prevista, previstos, previstas, esperado, esperada, marcado para, marcada para, agendado, agendada, próximo, próxima, futuro, futura, possível, eventual, proposto, proposta, prepara, preparam, prepar* para, às vésperas, convid*, convite, promet*, aceitou, concord*, disposto a, dispostos a, espera, esperam, realizará, realizarão, reunirá, reunirão, visitará, visitarão, encontrará, encontrarão, viajará, viajarão, receberá, receberão, assinará, assinarão, terá lugar, acontecerá, ocorrerá, sediará, devia, deviam, deveria, deveriam, iria, iriam, ia, iam",
  denied:
    "não, nunca, jamais, negou, negaram, nega, negam, desmentiu, sem, nenhum, nenhuma, recusou-se, recusou, recusaram, descartou, descartaram, ausência de, falta de, em vez de, tampouco, nem",
  clauses:
    "após, depois de, depois que, antes de, antes que, quando, enquanto, que, qual, onde, cujo, cuja, desde que, até que, mas, porém, embora, porque, pois, já que, além de, seguido de, seguida de, em seguida",
  that: "que, de que",
  when: "quando",
  possessives: "seu, sua, seus, suas, dele, dela, deles, delas",
  placeBefore: "em, no, na, nos, nas, para, até, de, do, da, perto de, a, ao, à, por",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "primeiro, primeira, primeiros, primeiras, inaugural, inédito, inédita",
    second: "segundo, segunda, 2ª, 2º",
    third: "terceiro, terceira, 3ª, 3º",
    next: "próximo, próxima, outro, outra, novo, nova, mais um, mais uma, novamente, seguinte",
  },
} satisfies EventRules;
