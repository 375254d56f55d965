import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    report, reports, reported, has reported, had reported, is reporting, reporting, say, says, said, saying, write, writes, wrote,
    quote, quotes, quoted, cite, cites, cited, state, states, stated, note, notes, noted, add, adds, added, announce, announces,
    announced, reveal, reveals, revealed, claim, claims, claimed, carry, carries, carried, publish, publishes, published, release,
    released, understands, learned, has learned, relays, relayed, informs, informed, tells us, broadcast, disclosed, confirmed,
    indicates, indicated, specifies, specified, points out, pointed out, observes, highlighted, described, describes
  `,
  before: `
    according to, as reported by, reported by, was reported by, is reported by, reported in, reported on, report by,
    reports by, a report by, report from, reports from, a report from, report of, reports of, quoted by, quoted in,
    quoted as saying by, quoted as saying in, was quoted by, as quoted by, cited by, cited in, as cited by, carried by,
    published by, published in, released by, issued by, seen by, obtained by, reviewed by, announced by, stated by,
    broadcast by, relayed by, in a dispatch by, in a dispatch from, dispatch by, dispatch from, a statement carried by,
    a statement published by, in an editorial in, in a commentary in, in a commentary carried by, commentary article in,
    editorial in, in an article in, article in, article by, by way of, on the website of, with data from, data from,
    figures from, calculations by, tally by, a count by, poll by, via, courtesy of, copyright
  `,
  told: `
    told, tells, has told, said to, spoke to, speaking to, talking to, in an interview with, in an interview to,
    in an interview for, interview with, in his interview with, in her interview with, in a statement to, in comments to,
    in remarks to, confirmed to, provided to, given to, sent to, transmitted to, interviewed by, as told to
  `,
  after: "reporter said, correspondent said, news report, report said, reports said, dispatch said, 's report said",
  citing: `
    citing, cited, quoting, referring to, with reference to, in reference to, with a reference to, with references to, in a reference to,
    which attributed it to, attributing it to, attributed to, attributed it to, attributing the report to, attributing the information to,
    crediting, with credit to, relaying, picked up from, based on a report by, based on reports by, based on reporting by, based on a report from,
    citing a report by, citing reports by, citing reports from, citing a report from, quoting a report by, as reported by, with a link to
  `,
  citedAfter: "",
  staffAfter: `
    correspondent*, reporter*, journalist*, photographer*, stringer*, witness*, sources, source, crew, team, cameraman, interview*, tally,
    count, calculations, calculation, poll, dispatch, report, reports, story, article, exclusive, data
  `,
  staffBefore:
    "journalists of, correspondents of, correspondent of, reporter of, reporters of, sources of, reporter for, correspondent for, journalist for, reporters for, witnesses of, pool of, pool",
  heads: `
    the, a, an, its, official, state, state-run, state-owned, run, owned, controlled, backed, semi, government, national, independent, private,
    local, international, news, agency, agencies, newswire, wire, service, press, media, outlet, organisation, organization, group, newspaper,
    daily, weekly, magazine, broadcaster, radio, station, television, tv, channel, network, website, site, portal, business, financial,
    information, telegraph
  `,
  media: `
    news agency, news service, newswire, newspaper, daily, broadcaster, radio station, radio, television channel, tv channel, tv station,
    television, news channel, news website, news site, news portal, magazine, press agency, state agency, information agency
  `,
  self: `
    it will, it would, it has, it had, it is, it was, it plans, it expects, it intends, that it will, that it would, that it has, that it had,
    that it is, that it was, that it plans, its own, its website, its bureau, its office, its staff, its annual
  `,
  sourceLabels: "source, sources, via, from, credit, original source, news source",
  reach: 3,
  reachBefore: 0,
  passCapitals: false,
  prefixes: [],
} satisfies CreditRules;
