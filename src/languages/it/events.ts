import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "sta per, stanno per, dovrebbe, dovrebbero, deve, devono, previsto, prevista, previsti, previste, prevede, prevedono, si terrà, si terranno, avrà luogo, avranno luogo, si svolgerà, si svolgeranno, si recherà, si recheranno, incontrerà, incontreranno, si incontreranno, visiterà, firmerà, firmeranno, ospiterà, sarà, saranno, prossimo, prossima, prossimi, prossime, possibile, possibili, eventuale, eventuali, intende, intendono, potenziale, proposto, proposta, spera, sperano, in programma, invitato, invita, invito, si prepara, si preparano, preparativi, in vista del, in vista della, in vista dell', futuro, futura, atteso, attesa, attesi, doveva, dovevano",
  denied:
    "non, mai, nessun, nessuna, nessuno, senza, smentito, smentisce, smentiscono, negato, nega, negano, escluso, invece di, assenza di",
  clauses:
    "dopo, prima, quando, mentre, dove, che, cui, quale, da quando, ma, benché, sebbene, perché, poi, finché, una volta che, dopo che, prima che",
  that: "che",
  when: "quando",
  possessives: "suo, sua, suoi, sue, loro",
  placeBefore: "a, ad, in, nel, nella, nell', verso, da, dal, dalla, presso",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "primo, prima, primi, prime",
    second: "secondo, seconda",
    third: "terzo, terza",
    next: "altro, altra, altri, altre, prossimo, prossima, nuovo, nuova, nuovi, nuove, ulteriore",
  },
} satisfies EventRules;
