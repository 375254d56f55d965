import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "wird, werden, werde, würde, würden, soll, sollen, solle, sollte, will, wollen, wolle, plant, planen, geplant, geplante, geplanten, geplanter, geplantes, beabsichtig*, vorgesehen, voraussichtlich, bevorstehend*, anstehend*, kommende, kommenden, kommender, mögliche, möglichen, möglicher, mögliches, möglicherweise, etwaig*, angestrebt*, angekündigte, angekündigten, vereinbarte, kündigte an, kündigten an, einladung, eingeladen, lud, erwartet, vorbereitung*, vorbereiten, bereit zu, bereit zum, hofft auf, hofften auf, im vorfeld, vor dem, vor einem, sollten",
  denied:
    "nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keines, ohne, bestritt, bestritten, bestreitet, dementier*, verweiger*, weiger*, statt",
  clauses:
    "nachdem, bevor, während, wo, seitdem, aber, sondern, jedoch, obwohl, weil, woraufhin, wobei, wodurch, ehe, sobald",
  that: "dass, daß, ob",
  when: "als, da, an dem",
  possessives: "sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres",
  placeBefore: "in, im, nach, aus, bei, nahe, an, am, auf, ins, zu",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "erste, ersten, erster, erstes",
    second: "zweite, zweiten, zweiter, zweites",
    third: "dritte, dritten, dritter, drittes",
    next: "weitere, weiteren, weiterer, weiteres, nächste, nächsten, nächster, nächstes, neue, neuen, neuer, neues, erneut*, wieder",
  },
} satisfies EventRules;
