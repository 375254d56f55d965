import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "bude, budou, plánuje, plánují, plánovan*, naplánovan*, hodlá, hodlají, má se, mají se, chystá, chystají, chystan*, nadcházející*, možn*, případn*, navrhovan*, navržen*, chce, chtějí, příští*, pozval*, pozván*, slíbil*, přislíbil*, souhlasil*, dohodl*, očekává se, setká, setkají, sejde, sejdou, uskuteční, přijede, přijedou, navštíví, podepíš*, před, měl se, měla se, mělo se, měli se, měly se, plánoval*, měl navštívit, měl jednat, měl přijet, měl podepsat, měl odletět, měl setkat, měla navštívit, měla jednat, měla přijet, měla podepsat, měla odletět, měla setkat, měli navštívit, měli jednat, měli přijet, měli podepsat, měli odletět, měli setkat, má navštívit, má jednat, má přijet, má podepsat, má odletět, má setkat, mají navštívit, mají jednat, mají přijet, mají podepsat, mají odletět, mají setkat",
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
