/** English words for what happens: irregular forms, and nouns beside their verbs. */
import type { HappeningWords } from "../rules/happenings.ts";

export const happenings = {
  die: "die died dies dying dead death deaths deadly | kill kills killed killing killings | murder murders murdered murdering murderer homicide homicides | slay slays slew slain slaying slayings | assassinate assassinated assassination | execute executed execution | perish perished | massacre bloodbath carnage | fatality fatalities fatal | casualty casualties | toll",
  injure:
    "injure injured injures injuring injury injuries | hurt hurts hurting | wound wounded wounds wounding | sprain sprained | harm harmed",
  shoot:
    "shoot shoots shot shooting shootings shootout gunfire gunplay | crossfire | gunned | fire fired firing | rampage",
  stab: "stab stabbed stabbing stabs | knife knifed",
  attack:
    "attack attacks attacked attacking | raid raids raided raiding | strike struck strikes striking airstrike | assault assaulted assaults | bomb bombed bombing bombings bombs bombardment | invade invaded invasion | shell shelled shelling | ambush ambushed | hit hits hitting | offensive | incursion",
  riot: "riot riots rioting rioted rioters | unrest | looting looted | clash clashes clashed",
  fight: "fight fights fought fighting | battle battles battled battling | combat | war wars warfare",
  arrest:
    "arrest arrests arrested arresting | detain detained detains detention | apprehend apprehended | capture captured captures | caught catch catches | nab nabbed | seize seized seizure | custody | handcuff handcuffed handcuffs",
  escape: "escape escapes escaped escaping escapee | flee flees fled fleeing | breakout",
  jail: "jail jailed jails | imprison imprisoned imprisonment prison | sentence sentenced sentences sentencing",
  charge: "charge charged charges charging | indict indicted indictment | arraign arraigned arraignment",
  try: "trial trials tried | hearing hearings | court | prosecute prosecuted prosecution | testify testified testimony",
  convict: "convict convicted convicts conviction | guilty | verdict",
  rob: "rob robbed robbery robberies robber | steal steals stole stolen stealing | theft thefts | heist heists | burglary burglar | loot | snatch snatched snatching",
  hijack:
    "hijack hijacked hijacking hijackers | kidnap kidnapped kidnapping | abduct abducted abduction | hostage hostages",
  burn: "burn burns burned burnt burning | blaze blazes | arson arsonist | inferno | torch torched",
  quake:
    "quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks | shake shook shakes shaken",
  storm: "storm storms | hurricane hurricanes | typhoon | cyclone | tornado tornadoes",
  flood: "flood floods flooded flooding | tsunami",
  destroy:
    "destroy destroys destroyed destroying destruction | damage damages damaged damaging | devastate devastated devastation | demolish demolished | level leveled flatten flattened | raze razed | gut gutted",
  collapse: "collapse collapsed collapses collapsing | topple toppled",
  crash:
    "crash crashes crashed crashing | collide collided collision collisions | derail derailed derailment | ram rammed | accident accidents | wreck",
  explode: "explode exploded explodes exploding explosion explosions | blast blasts | detonate detonated",
  sink: "sink sinks sank sunk sinking | capsize capsized",
  rescue: "rescue rescues rescued rescuing | save saved saves | free freed",
  search: "search searched searching searches | hunt hunted hunting manhunt | seek seeks sought seeking",
  infect: "infect infected infection infections | outbreak outbreaks | spread spreads spreading",
  treat:
    "treat treated treatment treatments | rehab rehabilitation | surgery surgeries operated | transplant transplanted | therapy",
  hospital: "hospital hospitalized hospitalised hospitalization | admitted admission",
  suicide: "suicide suicides | hang hanged hanging hung",
  marry: "marry marries married marrying marriage | wed wedding weds wedded | engagement",
  divorce: "divorce divorced divorcing | separate separated separation | split splits splitting",
  bear: "birth births born | baby",
  elect: "elect elects elected election elections | inaugurate inaugurated inauguration",
  vote: "vote votes voted voting | ballot ballots balloting | polls poll polling | referendum",
  appoint:
    "appoint appoints appointed appointment | name names named naming | hire hires hired hiring | cast casts casting | choose chose chosen choice chooses | select selected selection | pick picked picks",
  resign:
    "resign resigns resigned resigning resignation | quit quits quitting | retire retires retired retirement retiring | stepped",
  dismiss:
    "dismiss dismisses dismissed dismissal | sack sacked sacks sacking | oust ousted ouster | layoff layoffs laid | axe axed | cut",
  replace:
    "replace replaces replaced replacing replacement | substitute substituted | succeed succeeds succeeded succession successor",
  nominate: "nominate nominated nominates nomination nominations nominee nominees",
  succeed: "success successful | achieve achieves achieved achievement | accomplish accomplished",
  lead: "lead leads led leading leadership | head headed heading heads | direct directs directed directing director | helm | chair chaired",
  buy: "buy buys bought buying buyout | acquire acquires acquired acquiring acquisition acquisitions | purchase purchases purchased purchasing | takeover takeovers",
  sell: "sell sells sold selling sale sales | auction auctioned",
  merge: "merge merged merges merger mergers | combine combined",
  launch:
    "launch launches launched launching | unveil unveils unveiled unveiling | release releases released releasing | introduce introduces introduced introducing introduction | debut debuts debuted | issue issues issued issuing | rollout rolled | reveal reveals revealed revealing | publish published publication | present presented presents presentation | demo demoed demonstration demonstrated | premiere premiered | announce announces announced announcing announcement",
  make: "make makes made making | produce produces produced producing production | manufacture manufactured manufacturing | create creates created creating creation | develop develops developed developing development",
  build: "build builds built building | construct constructed construction | assemble assembled assembly",
  open: "open opens opened opening",
  close: "close closes closed closing closure | shut shuts shutting shutdown | end ends ended ending",
  stop: "stop stops stopped stopping stoppage | halt halts halted halting | suspend suspends suspended suspension | thwart thwarted foil foiled | block blocks blocked blocking | discontinue discontinued",
  start:
    "start starts started starting | begin begins began begun beginning | commence commenced | resume resumes resumed resumption",
  continue: "continue continues continued continuing | remain remains remained",
  delay: "delay delays delayed delaying | postpone postpones postponed postponement",
  cancel: "cancel cancels canceled cancelled cancellation | scrap scrapped | abandon abandoned",
  sue: "sue sues sued suing suit suits | lawsuit lawsuits | litigation | complaint",
  settle: "settle settles settled settlement settlements | resolve resolves resolved resolution",
  fine: "fine fined fines | penalty penalties penalize penalized",
  pay: "pay pays paid paying payment payments | cost costs | price priced prices pricing",
  lend: "lend lends lent loan loans lending | borrow borrowed | bailout bailouts",
  invest: "invest invests invested investment investments",
  bankrupt: "bankrupt bankruptcy bankruptcies | insolvent insolvency",
  rise: "rise rises rose risen rising | climb climbs climbed climbing | gain gains gained gaining | increase increases increased increasing | jump jumps jumped | surge surged surges | soar soared | grow grows grew grown growing growth | rally rallied rallies | rebound rebounded | up",
  fall: "fall falls fell fallen falling | drop drops dropped dropping | decline declines declined declining | plunge plunges plunged | tumble tumbled | slump slumped | slide slid | plummet plummeted | decrease decreased decreases | down",
  cut: "cuts cutting | slash slashes slashed slashing | reduce reduces reduced reducing reduction reductions | lower lowered lowering | sever severed severs | disrupt disrupts disrupted disruption disruptions | outage outages downtime",
  earn: "earn earns earned earning earnings | profit profits | revenue revenues",
  lose: "lose loses lost losing loss losses | defeat defeats defeated",
  win: "win wins won winning winner | victory victories | beat beats beaten beating | clinch clinched clinches | secure secures secured securing | triumph triumphed | overcome overcame | retain retains retained",
  compete:
    "compete competes competed competing competition | race races raced | match matches | game games | tournament | championship championships | playoff playoffs | semifinal semifinals | final finals | play plays played playing",
  score: "score scores scored scoring | goal goals | touchdown touchdowns",
  record: "record records recorded | mark marks marked | milestone",
  award: "award awards awarded | prize prizes | honor honors honored honour | grant granted grants",
  perform:
    "perform performs performed performing performance | concert | star stars starred starring | appear appears appeared appearing appearance",
  say: "say says said saying | tell tells told telling | state states stated statement statements | add adds added adding | according | comment comments commented | report reports reported reporting | note notes noted noting | claim claims claimed claiming | speak speaks spoke spoken speaking | talk talks talked talking | confirm confirms confirmed confirming confirmation | explain explains explained explaining | declare declares declared declaration | assert asserted | remark remarked | respond responded responds response | reply replied | quote quoted | write writes wrote written",
  ask: "ask asks asked asking | request requests requested requesting | urge urges urged urging | call calls called calling | demand demands demanded demanding | appeal appeals appealed",
  think:
    "think thinks thought thinking | believe believes believed believing belief | consider considers considered considering | hope hopes hoped hoping | expect expects expected expecting expectation expectations | predict predicts predicted prediction predictions | forecast forecasts | estimate estimates estimated | want wants wanted | fear fears feared",
  show: "show shows showed shown showing | indicate indicates indicated | suggest suggests suggested | display displayed displays",
  find: "find finds found finding | discover discovers discovered discovery | uncover uncovered | detect detected | spot spotted",
  know: "know knows knew known | learn learned learns learning | understand understood",
  approve:
    "approve approves approved approval | pass passes passed passage | endorse endorsed | adopt adopted adoption | ratify ratified",
  reject:
    "reject rejects rejected rejection | refuse refuses refused refusal | veto vetoed | overturn overturned overturns | reverse reverses reversed reversal | oppose opposed opposes opposition | turned",
  allow:
    "allow allows allowed allowing | permit permits permitted | enable enables enabled | license licensed authorize authorized",
  ban: "ban bans banned banning | prohibit prohibited | bar barred | restrict restricted restriction restrictions | sanction sanctions sanctioned",
  require: "require requires required requirement | force forces forced forcing | need needs needed",
  plan: "plan plans planned planning | intend intends intended | schedule schedules scheduled | prepare prepares prepared preparing preparation preparations | aim aims aimed",
  promise: "promise promises promised | pledge pledges pledged | vow vows vowed | commit commits committed commitment",
  cause:
    "cause causes caused causing | trigger triggers triggered triggering | spark sparks sparked sparking | result results resulted resulting | provoke provoked | unleash unleashed",
  help: "help helps helped helping | aid aids aided | support supports supported supporting | assist assisted assistance | back backs backed backing | protect protects protected protection | shield shielded shielding",
  fail: "fail fails failed failing failure failures | problem problems | trouble troubles troubled | crisis",
  repair:
    "repair repairs repaired repairing | fix fixes fixed fixing | patch patches patched | restore restores restored restoring | address addresses addressed | plug plugged plugs",
  update:
    "update updates updated updating | upgrade upgrades upgraded | improve improves improved improvement | refresh refreshed",
  use: "use uses used using usage | exploit exploits exploited exploiting | utilize utilized | employ employed",
  order: "order orders ordered ordering | command commanded",
  deliver:
    "deliver delivers delivered delivering delivery deliveries | ship ships shipped shipping shipment | supply supplies supplied | provide provides provided providing",
  fly: "fly flies flew flown flying flight flights | land lands landed landing | takeoff",
  drive: "drive drives drove driven driving",
  move: "move moves moved moving movement | transfer transfers transferred transferring | transport transports transported transporting | relocate relocated | transit",
  leave: "leave leaves left leaving | depart departs departed departure | exit exits exited | go goes went gone going",
  enter: "enter enters entered entering entry | check checks checked checking",
  return: "return returns returned returning | comeback",
  come: "come comes came coming | arrive arrives arrived arriving arrival",
  send: "send sends sent sending | deploy deploys deployed deployment | dispatch dispatched",
  take: "take takes took taken taking | grab grabs grabbed grabbing | pull pulls pulled pulling",
  give: "give gives gave given giving | offer offers offered offering | donate donated donation hand handed",
  get: "get gets got gotten getting | receive receives received receiving | obtain obtained obtains",
  hold: "hold holds held holding | host hosts hosted hosting",
  join: "join joins joined joining | participate participated participation | attend attends attended attending attendance",
  meet: "meet meets met meeting meetings | summit summits | conference conferences | negotiate negotiates negotiated negotiating negotiation negotiations | consult consulted consultations",
  visit: "visit visits visited visiting | trip trips | tour tours toured | travel travels traveled travelled traveling",
  protest:
    "protest protests protested protesting protesters | demonstrate demonstrations demonstrators | march marches marched",
  strike: "walkout walkouts",
  celebrate:
    "celebrate celebrates celebrated celebration celebrations | anniversary | ceremony ceremonies | commemorate commemorated",
  sign: "sign signs signed signing signature | ink inked",
  agree:
    "agree agrees agreed agreeing agreement agreements | deal deals | accord accords | pact pacts | contract contracts | treaty treaties | partnership | ceasefire truce",
  discuss:
    "discuss discusses discussed discussing discussion discussions | debate debates debated | dispute disputes disputed",
  warn: "warn warns warned warning warnings | threaten threatens threatened threat threats | caution cautioned | alert alerts",
  accuse:
    "accuse accuses accused accusing accusation accusations | allege alleges alleged allegation allegations | blame blames blamed | condemn condemns condemned condemnation | criticize criticizes criticized criticism criticise criticised | denounce denounced | slam slammed",
  deny: "deny denies denied denying denial | disavow refute refuted",
  admit:
    "admit admits admitting | acknowledge acknowledges acknowledged | confess confesses confessed confession | concede conceded | apologize apologized apologise apologised apology",
  investigate:
    "investigate investigates investigated investigating investigation investigations | probe probes probed | inquiry inquiries | review reviews reviewed | examine examined examination | inspect inspected inspection inspections",
  leak: "leak leaks leaked leaking leakage | spill spills spilled | disclose disclosed disclosure",
  expel: "expel expels expelled expulsion | deport deported deportation",
  withdraw: "withdraw withdraws withdrew withdrawn withdrawal | retreat retreated | pullout",
  test: "test tests tested testing | experiment experiments",
  work: "work works worked working | job jobs | serve serves served serving service services | operate operates operation operations operating",
  change:
    "change changes changed changing | alter altered | convert converted conversion | become becomes became | turn turns | rename renamed | adjust adjusted",
  describe: "describe describes described describing description | refer refers referred | detail detailed details",
  exist:
    "exist exists existed | include includes included including | contain contains contained | feature features featured | happen happens happened happening | occur occurs occurred occurring | event events incident incidents",
  own: "own owns owned owning ownership | have has had having",
} satisfies HappeningWords;
