import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "bude, budou, plánuje, plánují, plánovan*, naplánovan*, hodlá, hodlají, má se, mají se, chystá, chystají, chystan*, nadcházející*, možn*, případn*, navrhovan*, navržen*, chce, chtějí, příští*, pozval*, pozván*, slíbil*, přislíbil*, souhlasil*, dohodl*, očekává se, setká, setkají, sejde, sejdou, uskuteční, přijede, přijedou, navštíví, podepíš*, před",
  denied: "ne, není, nejsou, nebude, nebudou, nikdy, popřel*, popírá*, odmítl*, odmítá*, bez, vyloučil*, žádn*",
  clauses:
    "poté, po, před, když, zatímco, který, která, které, kteří, kterého, kterou, kde, protože, neboť, ale, avšak, však, ačkoli, přestože, než, dokud, načež",
  that: "že, aby",
  when: "kdy, když",
  possessives: "jeho, její, jejich, svůj, svoj*, svého, svou, své, svým",
  placeBefore: "v, ve, do, z, ze, na, u, pod, nedaleko",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "první*, poprvé",
    second: "druhý, druhé, druhého, druhém, druhá, druhou, podruhé",
    third: "třetí*, potřetí",
    next: "další*, příští*, nov*, znovu, opět",
  },
} satisfies EventRules;
