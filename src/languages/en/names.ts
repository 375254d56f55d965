import type { NameRules } from "../rules/names.ts";

export const names = {
  // Plural demonyms: "the North Koreans".
  endings: ["ns>n"],
  particles: [],
  titles: {
    head: "president, leader, chairman, king, queen, emperor, sultan, emir, general secretary, party secretary, supreme leader, head of state, ruler, crown prince, pope, ayatollah, president-elect, acting president, vice president, vice-president, chairwoman, chairperson",
    premier: "prime minister, premier, chancellor, taoiseach, pm, head of government",
    "foreign-minister":
      "foreign minister, secretary of state, foreign secretary, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, external affairs minister, fm, top diplomat, top _ diplomat, chief diplomat",
    "defence-minister":
      "defence minister, defense minister, secretary of defense, defense secretary, defence secretary, minister of defence, minister of defense, minister of national defense",
    minister:
      "minister, secretary, vice minister, deputy minister, vice foreign minister, deputy foreign minister, deputy prime minister, vice premier, interior minister, finance minister, energy minister, trade minister, treasury secretary, home secretary, undersecretary, under secretary, assistant secretary, deputy secretary, deputy secretary of state, undersecretary of state, assistant secretary of state, unification minister, secretary general, secretary-general, un secretary-general, director general, director-general, high representative, commissioner, governor, mayor, attorney general",
    spokesperson:
      "spokesman, spokeswoman, spokesperson, press secretary, presidential spokesman, presidential spokesperson",
    envoy:
      "envoy, special envoy, ambassador, special representative, representative, negotiator, chief negotiator, diplomat, special correspondent, consul, consul general, charge d'affaires, permanent representative, mediator, delegate",
    official:
      "official, aide, chief of staff, director, deputy director, department director, bureau chief, chief, head, vice chairman, vice-chairman, deputy chairman, vice chairwoman",
    officer:
      "general, gen, colonel, col, admiral, adm, lieutenant general, lt gen, major general, brigadier general, marshal, commander, captain, capt, major, sergeant, field marshal",
    legislator:
      "senator, sen, congressman, congresswoman, representative, rep, lawmaker, speaker, house speaker, majority leader, minority leader, mp, deputy speaker, parliament speaker",
    adviser:
      "adviser, advisor, national security adviser, national security advisor, counsel, lawyer, attorney, special adviser",
    expert:
      "analyst, professor, prof, researcher, expert, scholar, fellow, senior fellow, dr, economist, historian, author, inspector",
    journalist: "reporter, correspondent, journalist, editor, columnist",
    other:
      "prince, princess, lord, lady, sir, dame, judge, justice, first lady, businessman, businesswoman, billionaire, activist, defector, founder, ceo, executive, chief executive, coach, bishop, archbishop, cardinal, sheikh, comrade, former president, president emeritus",
    courtesy: "mr, mrs, ms, madam, madame, mister",
  },
  titleGender: {
    male: "mr, mister, king, emperor, chairman, spokesman, congressman, lord, sir, prince, businessman, pope, sheikh, sultan, emir, his",
    female:
      "mrs, ms, miss, madam, madame, queen, chairwoman, spokeswoman, congresswoman, lady, dame, princess, first lady, businesswoman",
  },
  titleAfter: false,
  titleModifiers:
    "top, senior, former, ex, deputy, vice, special, supreme, acting, chief, then, current, new, outgoing, incoming, newly elected, late, paramount, second, first, state, presidential, foreign ministry, ruling, opposition, young",
  titleLinks: "of, of the, for, for the, at, at the, to, to the",
  complementEndings: [],
  articles: "the, a, an",
  headsLast: {
    facility:
      "hotel, palace, airport, test site, nuclear test site, nuclear complex, nuclear facility, nuclear plant, nuclear power plant, power plant, power station, enrichment facility, nuclear enrichment facility, uranium enrichment facility, nuclear reactor, nuclear site, missile site, missile test site, test ground, launch site, launching station, launching ground, reactor, base, air base, naval base, air force base, stadium, embassy, guesthouse, residence, resort, castle, tower, bridge, prison, barracks, shipyard, cathedral, square, museum, cosmodrome, villa, port, dam",
    organisation:
      "ministry, department, university, institute, party, council, committee, commission, organization, organisation, association, foundation, center, centre, agency, bank, corporation, company, corp, inc, ltd, group, union, federation, bureau, academy, society, league, parliament, assembly, senate, congress, court, army, navy, air force, guard, corps, police, forces, bloc, front, movement, fund, forum, secretariat, directorate, authority, board, administration, institution, college, school",
    agency: "news agency, press agency",
    outlet:
      "times, post, herald, journal, tribune, gazette, observer, guardian, telegraph, daily, weekly, magazine, newspaper, radio, television, tv, news",
    place:
      "city, province, island, islands, sea, strait, river, lake, bay, gulf, peninsula, mountain, mountains, valley, district, county, canal, desert, ocean, region, village, heights, oblast",
    document:
      "declaration, agreement, accord, accords, treaty, convention, protocol, memorandum, communique, joint statement, charter, constitution, pact, act, framework, final act, plan of action, roadmap",
  },
  headsOfPlaces:
    "port, airport, embassy, base, air base, naval base, prison, bridge, dam, shipyard, resort, barracks, cathedral, square",
  headsFirst: {
    organisation:
      "ministry of, ministry for, department of, university of, institute of, institute for, bank of, council of, council on, committee of, committee on, committee for, commission of, commission on, commission for, association of, organization of, organisation of, organization for, organisation for, center for, centre for, academy of, league of, union of, party of, federation of, bureau of, office of, house of, court of, academy of, workers of",
    facility: "hotel, port of, embassy of, palace of, fort, camp, villa",
    place:
      "city of, province of, island of, gulf of, strait of, sea of, bay of, lake, mount, cape, town of, village of",
    document:
      "treaty on, treaty of, convention on, protocol on, declaration of, declaration on, charter of, agreement on, memorandum of",
  },
  coordinators: "and, &",
  connectors: "of, for, the, de, la, del, du, des, van, von, der, den, bin, ibn, al, el, da, di, dos, y, ul",
  commonWords:
    "i, the, a, an, this, that, these, those, it, its, he, she, they, we, you, his, her, their, our, your, my, in, on, at, to, from, for, of, by, with, without, after, before, during, since, until, under, over, about, against, between, among, and, or, but, so, yet, if, when, while, as, because, although, though, despite, however, also, besides, moreover, furthermore, meanwhile, later, earlier, then, now, today, yesterday, tomorrow, following, according, commenting, speaking, asked, no, not, yes, there, here, what, who, whom, why, how, where, which, some, many, most, all, both, each, every, other, another, such, only, even, just, still, again, first, second, third, last, next, new, old, former, late, sunday, monday, tuesday, wednesday, thursday, friday, saturday, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mr, mrs, ms, dr, foreign, defense, defence, national, international, central, joint, supreme, state, federal, general, special, public, common, united, people, people's, military, nuclear, political, economic, security, read, more, also, share, source, link, photo, image, video, update, breaking, exclusive, analysis, opinion, editorial, interview, tags, latest, related, north, south, east, west, northern, southern, eastern, western, god, internet, christmas, easter, world, earth, english, good, great, two, three, four, five, six, seven, eight, nine, ten, one, january's, asked, said, says, let, let's, don't, please, thank, thanks, congress, parliament, is, are, was, were, be, been, has, have, had, cannot, repeatedly, do, does, did, will, would, can, could, should, may, might, must, up, down, out, off, at, near, around, upon, once, twice, never, ever, always, often, perhaps, maybe, instead, thus, hence, therefore, indeed, further, finally, previously, recently, separately, additionally, officials, leaders, reporters, analysts, experts, sources, government, president, minister, prime, ministry, embassy, republican, democrat, democratic, muslim, christian, jewish, islamic, communist",
  locatives:
    "in, to, from, at, near, outside, around, leave, left, leaving, visit, visited, visiting, toward, towards, into, via, inside, through, across, reached, entered, capital, city",
  agentVerbs:
    "say, says, said, tell, tells, told, add, adds, added, announce*, declare*, state, states, stated, warn*, claim*, argue*, insist*, believe*, want, wants, wanted, hope*, seek, seeks, sought, demand*, request*, ask, asks, asked, urge*, call, calls, called, agree*, commit*, pledge*, promise*, vow*, offer*, propose*, reject*, refus*, deny, denies, denied, accuse*, condemn*, criticize*, criticise*, respond*, repl*, react*, sign*, ratif*, impose*, lift*, ease*, expel*, recall*, recognize*, recognise*, threaten*, test*, fire*, launch*, conduct*, cancel*, withdr*, suspend*, resume*, halt*, stop*, send*, sent, accept*, decide*, consider*, intend*, plan*, issued, confirm*, expect*, need*, took, takes, made, makes, gave, gives, backed, backs, support*, oppose*, violat*, breach*, fulfil*, honor*, honour*, invite*, dismantle*",
  agentNouns:
    "commitment*, promise*, pledge*, request*, demand*, offer*, refusal, position, stance, response, reaction, decision, threat*, statement, proposal*, intention*, willingness, policy, regime, foreign ministry, envoy*, ambassador*, diplomat*, negotiator*, allies, ally, nuclear program*, nuclear ambition*",
  agentMarkers:
    "between, with, against, by, urge*, accuse*, ask, asked, request*, press, pressed, pressure, warn*, told, tell*, force, forced, sanction*, criticize*, criticise*, blame*, persuade*, convince*",
  pronouns: {
    he: "he, him, his, himself",
    she: "she, her, hers, herself",
    they: "they, them, their, themselves",
    it: "it, its, itself",
  },
  objectPronouns: "him, them, himself, herself, themselves, itself",
  givenNames: {
    male: "aaron, abdul, abraham, adam, adrian, ahmed, alan, albert, alex, alexander, alexei, alfred, ali, allan, andre, andreas, andrei, andrew, andy, anthony, anton, antonio, antony, arthur, ashton, barack, benjamin, bernard, bernie, bill, bob, boris, brad, brian, bruce, carl, carlos, charles, chris, christian, christopher, chuck, colin, craig, daniel, dave, david, dean, dennis, derek, dick, dmitri, dmitry, don, donald, doug, douglas, ed, eddie, edgar, edward, elliott, emmanuel, eric, ernest, evan, ferdinand, francis, francois, frank, franklin, fred, gary, gavin, geoffrey, george, gerald, gerhard, gordon, graham, greg, gregory, guy, hans, harold, harry, hassan, helmut, henry, herbert, howard, hugh, hugo, ian, igor, ivan, jack, jacob, jacques, jake, james, jan, jared, jason, jay, jean, jeff, jeffrey, jeremy, jerry, jim, jimmy, joe, joel, john, johnny, jon, jonathan, jose, joseph, josh, joshua, juan, justin, karl, keith, ken, kenneth, kevin, konstantin, kurt, larry, lars, lawrence, lee, len, leo, leon, leonard, leonid, lewis, lloyd, louis, lucas, luis, luke, malcolm, manuel, marc, marco, mario, mark, martin, matt, matthew, max, michael, michel, mike, mikhail, miguel, mitch, mohamed, mohammad, mohammed, muhammad, nathan, neil, nicholas, nick, nicolas, nikolai, noah, oleg, oliver, omar, oscar, patrick, paul, pavel, pedro, peter, phil, philip, phillip, pierre, rafael, ralph, randall, ray, raymond, richard, rick, rob, robert, roberto, roger, roland, ron, ronald, ross, roy, rudy, russell, ryan, salman, sam, samuel, scott, sean, sebastian, sergei, sergey, shinzo, simon, stanley, stephen, steve, steven, stuart, ted, terry, theodore, thomas, tim, timothy, toby, todd, tom, tommy, tony, toshimitsu, fumio, taro, trevor, victor, viktor, vincent, vladimir, volodymyr, walter, warren, wendell, will, william, winston, yasser, yuri, yusuf, zbigniew",
    female:
      "agnes, alexandra, alice, alina, alison, amanda, amy, ana, angela, anita, ann, anna, anne, annie, barbara, beatrice, beth, betty, brenda, carol, caroline, catherine, celine, charlotte, christina, christine, claire, claudia, condoleezza, cynthia, deborah, debra, diana, diane, donna, dorothy, eleanor, elena, elisabeth, elizabeth, ellen, emily, emma, erin, eva, evelyn, federica, fiona, florence, frances, gina, gloria, grace, hannah, heather, helen, hillary, ingrid, irene, irina, isabel, ivanka, jacqueline, jane, janet, jennifer, jessica, joan, joanna, joyce, judith, judy, julia, julie, karen, karine, kate, katherine, kathleen, kathryn, katie, kelly, laura, lauren, leslie, linda, lisa, liz, louise, lucy, madeleine, margaret, maria, marie, marina, martha, mary, megan, melania, melissa, michelle, monica, morgan, nancy, natalia, natalie, nicole, nikki, olga, olivia, pamela, patricia, paula, rachel, rebecca, rosa, rosemary, ruth, samantha, sandra, sanna, sara, sarah, sharon, sheila, sophia, sophie, stephanie, susan, suzanne, svetlana, tatiana, teresa, theresa, tina, ursula, valerie, vanessa, vera, veronica, victoria, virginia, wendy, yulia",
  },
  spelling: "",
  nicknames:
    "mike>michael, mick>michael, bill>william, billy>william, will>william, bob>robert, bobby>robert, rob>robert, dick>richard, rick>richard, rich>richard, jim>james, jimmy>james, joe>joseph, joey>joseph, tom>thomas, tommy>thomas, tony>anthony, antony>anthony, dave>david, dan>daniel, danny>daniel, don>donald, steve>stephen, steven>stephen, ted>edward, ed>edward, eddie>edward, ben>benjamin, chris>christopher, nick>nicholas, matt>matthew, pat>patrick, sam>samuel, tim>timothy, greg>gregory, jeff>jeffrey, geoff>geoffrey, ron>ronald, ken>kenneth, larry>lawrence, andy>andrew, alex>alexander, alexander>aleksandr, oleksandr>aleksandr, volodymyr>vladimir, mykola>nikolai, serhiy>sergei, serhii>sergei, dmytro>dmitry, andriy>andrei, andrii>andrei, oleksiy>aleksei, oleksii>aleksei, alexei>aleksei, petro>pyotr, mykhailo>mikhail, pavlo>pavel, yevhen>yevgeny, eugene>yevgeny, anatoliy>anatoly, kostiantyn>konstantin, mohamed>mohammed, muhammad>mohammed, mohammad>mohammed, muhammed>mohammed, hussain>hussein, hossein>hussein, husein>hussein, yousef>yusuf, youssef>yusuf, ahmad>ahmed, max>maximilian, chuck>charles, charlie>charles, fred>frederick, harry>henry, jack>john, jon>jonathan, josh>joshua, bernie>bernard, mitch>mitchell, phil>philip, phillip>philip, ray>raymond, doug>douglas, walt>walter, liz>elizabeth, beth>elizabeth, betty>elizabeth, kate>katherine, kathy>katherine, cathy>catherine, jen>jennifer, jenny>jennifer, sue>susan, meg>margaret, maggie>margaret, peggy>margaret, nikki>nicole, sandy>alexandra, debbie>deborah, becky>rebecca, vicky>victoria, patty>patricia, barb>barbara, condi>condoleezza",
  familyFirst:
    "kim, ri, pak, choe, choi, park, lee, moon, chung, jong, kang, han, hwang, yoon, yun, suh, paek, jang, jo, cho, ro, roh, ryu, ryang, so, sin, shin, song, an, ahn, kwon, hong, thae, ho, o, oh, no, xi, wang, li, zhang, hu, wen, yang, zhao, liu, chen, lu, geng, hua, qin, nguyen, tran, pham, le, bui, vo, yi, mun, jeong, hwangbo, seo, baek, chang, yoo, yu, heo, hur, bae, nam, sim, shim, ha, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, sok, seok, pyo, pyon, myong, maeng, tak, im, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, lü, lyu, gao, lin, guo, ma, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, fu, shen, zeng, peng, su, jiang, cai, jia, ding, wei, xue, ye, yan, pan, dai, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, cui, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, vu, dang, ngo, duong, dinh, doan, trinh, luong, mai, ta, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly",
  examples: [
    {
      text: "Yesterday the Norwegian foreign minister, Ingrid Solheim, met Daniel K. Osei of the Volta Peace Institute in Oslo.",
      names: ["person: Ingrid Solheim", "person: Daniel K. Osei", "organisation: Volta Peace Institute", "place: Oslo"],
    },
    {
      text: "Following the talks, Good Friday was quiet. On Monday the Second round opened in English.",
      names: [],
    },
    {
      text: "Choe Un Byol and Ambassador Petersen signed the Reykjavik Declaration at the Saga Hotel.",
      names: ["person: Choe Un Byol", "person: Petersen", "document: Reykjavik Declaration", "facility: Saga Hotel"],
    },
  ],
} satisfies NameRules;
