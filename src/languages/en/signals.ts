import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    the, he, she, they, we, this, these, those, but, and, when, after, before, while, however, his, her, its, their, there, although,
    because, which, who, was, were, has, have, had, took, said, did, been, will, would, could, should, is, are
  `),
  beforeTitles: list(`
    in, of, to, for, with, by, from, at, on, and, or, via, as, the, a, an, is, was, called, titled, entitled, named, dubbed, reading, says, said,
    told, writes, wrote, vs, like, than, against, about, into, inside, near, around, through, under, over, singing, sang, film, movie, song,
    book, novel, show, series, paper, newspaper, magazine, band, play, album, website, group, that, because, since, while, but, if, when
  `),
  slips: `
    the the, a the, an the, the an, a an, of of, to to, for for, with with, and and, from from, by by, at at, is was, was is, was were, were was,
    is are, are is, must to, should to, would to, has have, have has, of the of, the of, to of, from of, a of, the is, the was, a is,
    they was, they is, they has, they does, we was, we is, we has, he are, she are, it are, these is, those is,
    this are, these was, those was, he do not, she do not, it do not, a officials, a talks, an talks, much countries, many country,
    these country, this countries, those country, these meeting, this meetings, two country, both country, both side agreed
  `,
  scraperLabels: list(
    "source link, source text, original source link, link to source, read full article at, read more at source, source article",
  ),
  possessives: { male: ["his"], female: ["her"] },
  sexWords: {
    male: list(`
      he, him, himself, man, men, boy, boys, father, husband, son, sons, brother, brothers, mr, sir, king, prince, lord, gentleman, uncle,
      grandfather, nephew, spokesman, chairman, president, minister, leader, ambassador, envoy, everyone, someone, anyone, each, child, baby
    `),
    female: list(`
      she, herself, hers, woman, women, girl, girls, mother, wife, wives, daughter, daughters, sister, sisters, mrs, ms, miss, madam, queen,
      princess, lady, ladies, aunt, grandmother, niece, spokeswoman, chairwoman, actress, ship, vessel, everyone, someone, anyone, each, child,
      baby, widow, bride, girlfriend
    `),
  },
} satisfies SignalRules;
