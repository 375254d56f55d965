/**
 * A pile of made-up reports, the same for everybody: affairs of two leaders each, told by several outlets in four languages,
 * with copies among them, about 3 KB a report. Not like real prose; for timing only.
 */

/** A small generator of pseudo-random numbers (mulberry32): the same seed, the same pile, on every machine. */
export const makeRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

interface Tongue {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  readonly sentences: readonly string[];
}

// {a} {b}: the two leaders; {p}: a place; {d}: a date; {n}: a number; {w}: a word of the affair
const tongues: readonly Tongue[] = [
  {
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    date: (day, month, year) => `${day} ${month} ${year}`,
    sentences: [
      "{a} met {b} in {p} on {d} and {w} {w} discussed {w} {w} for {n} {w} hours.",
      "“We will not {w} lift all {w} sanctions before {w} {w} is settled {w} with {b},” {a} said on Thursday {w}.",
      "{b} told {w} reporters that {w} {w} had agreed {w} to continue {w} talks about {w} {w}.",
      "According to {w}, {n} {w} officials took part {w} in the {w} meeting in {p}.",
      "“The {w} talks were {w} constructive {w},” said {b}, “but {w} {w} remains to {w} be done {w}.”",
      "{a} promised to {w} allow {w} inspectors {w} to visit {p} in return {w} for {w} relief {w}.",
      "The {w} spokeswoman declined {w} to say {w} when {w} round {w} {w}.",
    ],
  },
  {
    months: [
      "stycznia",
      "lutego",
      "marca",
      "kwietnia",
      "maja",
      "czerwca",
      "lipca",
      "sierpnia",
      "września",
      "października",
      "listopada",
      "grudnia",
    ],
    date: (day, month, year) => `${day} ${month} ${year} r.`,
    sentences: [
      "{a} i {b} spotkali się {d} w {p} {w} i rozmawiali {w} o {w} {w} przez {n} {w} godziny.",
      "„Nie {w} zniesiemy wszystkich {w} sankcji, zanim {w} {w} nie zostanie {w} rozwiązana” – powiedział w czwartek {a}.",
      "{b} oświadczył, że {w} {w} zgodziły się {w} kontynuować {w} rozmowy {w} {w}.",
      "Według {w} komunikatu {w} w spotkaniu {w} w {p} uczestniczyło {n} {w} urzędników.",
      "– {w} rozmowy {w} były {w} konstruktywne {w} – powiedział {b}.",
      "{a} obiecał {w} wpuścić {w} inspektorów {w} do {p} w zamian {w} za {w} złagodzenie.",
    ],
  },
  {
    months: [
      "января",
      "февраля",
      "марта",
      "апреля",
      "мая",
      "июня",
      "июля",
      "августа",
      "сентября",
      "октября",
      "ноября",
      "декабря",
    ],
    date: (day, month, year) => `${day} ${month} ${year} года`,
    sentences: [
      "{a} и {b} встретились {d} в {p} {w} и {n} {w} часа обсуждали {w} {w}.",
      "«Мы {w} не снимем {w} все санкции, {w} пока {w} не решён {w}», — заявил в четверг {a}.",
      "{b} сообщил, что {w} {w} договорились {w} продолжить {w} переговоры {w}.",
      "По данным {w} {w}, во встрече {w} в {p} участвовали {n} {w} чиновников.",
      "{a} пообещал {w} допустить {w} инспекторов {w} в {p} в обмен {w} на {w} смягчение.",
    ],
  },
  {
    months: ["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"],
    date: (day, month, year) => `${year}년 ${month} ${day}일`,
    sentences: [
      "{a} 대통령과 {b} 총리는 {d} {p}에서 만나 {w} {w} 문제를 {n}시간 논의했다.",
      "{a} 대통령은 “{w} {w} 문제가 해결되기 전에는 {w} 모든 제재를 {w} 해제하지 않을 것”이라고 말했다.",
      "{b} 총리는 {w} {w} 회담을 {w} 계속하기로 {w} 합의했다고 밝혔다.",
      "{a} 대통령은 {w} 제재 완화의 {w} 대가로 {w} 사찰단의 {p} 방문을 허용하겠다고 약속했다.",
    ],
  },
];

const onsets = ["b", "d", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z", "br", "kr", "st"];
const vowels = ["a", "e", "i", "o", "u", "ai", "ea"];

export interface GeneratedReport {
  readonly name: string;
  readonly text: string;
}

/** Makes `count` reports, `perAffair` of each affair; report `i` is the same whatever the count. */
export function* generatePile(count: number, perAffair = 20): Generator<GeneratedReport> {
  for (let i = 0; i < count; i++) {
    const affair = Math.floor(i / perAffair);
    const world = makeRandom(affair * 7919 + 1);
    const word = (syllables: number): string => {
      let made = "";
      for (let s = 0; s < syllables; s++)
        made += (onsets[Math.floor(world() * onsets.length)] as string) + vowels[Math.floor(world() * vowels.length)];
      return (made[0] as string).toUpperCase() + made.slice(1);
    };
    const fill: Record<string, string[]> = {
      a: [`${word(2)} ${word(3)}`],
      b: [`${word(2)} ${word(3)}`],
      p: [word(2), word(3), word(2)],
      w: Array.from({ length: 60 }, () => word(2 + Math.floor(world() * 2)).toLowerCase()),
    };
    const own = makeRandom(i * 104_729 + 7);
    const tongue = tongues[i % 20 < 14 ? 0 : (i % 20) - 14 < 2 ? 1 : (i % 20) - 14 < 4 ? 2 : 3] as Tongue;
    const day = 1 + Math.floor(world() * 28);
    const month = tongue.months[Math.floor(world() * 12)] as string;
    const year = 2000 + (affair % 25);
    const pick = (key: string): string => {
      if (key === "d") return tongue.date(day, month, year);
      if (key === "n") return String(2 + Math.floor(own() * 40));
      const values = fill[key] as string[];
      return values[Math.floor(own() * values.length)] as string;
    };
    // An affair has turns of phrase of its own.
    const offset = Math.floor(world() * tongue.sentences.length);
    const phrases = [0, 1, 2].map((k) => tongue.sentences[(offset + k) % tongue.sentences.length] as string);
    // Every third word is the affair's own, as half of real news is its own matter.
    const sentence = (): string =>
      (phrases[Math.floor(own() * phrases.length)] as string).replace(/\{(\w)\}/g, (_, key: string) => pick(key));
    const paragraphs = [`${fill.a?.[0]} – ${fill.b?.[0]}`, tongue.date(day, month, year)];
    let size = 0;
    while (size < 2900) {
      const paragraph = `${sentence()} ${sentence()}`;
      paragraphs.push(paragraph);
      size += new TextEncoder().encode(paragraph).length;
    }
    yield { name: `pile/${String(i).padStart(7, "0")}.txt`, text: `${paragraphs.join("\n\n")}\n` };
  }
}
