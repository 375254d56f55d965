/**
 * A pile of made-up reports, the same for everybody: affairs of two leaders each, told by several outlets in four languages,
 * with copies among them, about 3 KB a report. Not like real prose; for timing only.
 */

/** A small generator of pseudo-random numbers (mulberry32): the same seed, the same pile, on every machine. */
const makeRandom = (seed: number): (() => number) => {
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
      "{a} met {b} in {p} on {d} and they discussed {w} for {n} hours.",
      "“We will not lift all the sanctions before {w} is settled,” {a} said on Thursday.",
      "{b} told reporters that the two sides had agreed to continue talks about {w}.",
      "According to a statement, {n} officials took part in the meeting in {p}.",
      "“The talks were constructive,” said {b}, “but much remains to be done about {w}.”",
      "{a} promised to allow inspectors to visit {p} in return for partial relief.",
      "The spokeswoman declined to say when the next round would be held.",
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
      "{a} i {b} spotkali się {d} w {p} i rozmawiali o {w} przez {n} godziny.",
      "„Nie zniesiemy wszystkich sankcji, zanim sprawa {w} nie zostanie rozwiązana” – powiedział w czwartek {a}.",
      "{b} oświadczył, że obie strony zgodziły się kontynuować rozmowy w sprawie {w}.",
      "Według komunikatu w spotkaniu w {p} uczestniczyło {n} urzędników.",
      "– Rozmowy były konstruktywne – powiedział {b}.",
      "{a} obiecał wpuścić inspektorów do {p} w zamian za częściowe złagodzenie.",
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
      "{a} и {b} встретились {d} в {p} и {n} часа обсуждали {w}.",
      "«Мы не снимем все санкции, пока вопрос {w} не решён», — заявил в четверг {a}.",
      "{b} сообщил, что стороны договорились продолжить переговоры по {w}.",
      "По данным пресс-службы, во встрече в {p} участвовали {n} чиновников.",
      "{a} пообещал допустить инспекторов в {p} в обмен на частичное смягчение.",
    ],
  },
  {
    months: ["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"],
    date: (day, month, year) => `${year}년 ${month} ${day}일`,
    sentences: [
      "{a} 대통령과 {b} 총리는 {d} {p}에서 만나 {w} 문제를 {n}시간 논의했다.",
      "{a} 대통령은 “{w} 문제가 해결되기 전에는 모든 제재를 해제하지 않을 것”이라고 말했다.",
      "{b} 총리는 양측이 {w} 회담을 계속하기로 합의했다고 밝혔다.",
      "{a} 대통령은 부분적인 제재 완화의 대가로 사찰단의 {p} 방문을 허용하겠다고 약속했다.",
    ],
  },
];

const onsets = ["b", "d", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z", "br", "kr", "st"];
const vowels = ["a", "e", "i", "o", "u", "ai", "ea"];

export interface GeneratedReport {
  readonly name: string;
  readonly text: string;
}

/** Makes `count` reports; report `i` is the same whatever the count. */
export function* generatePile(count: number): Generator<GeneratedReport> {
  for (let i = 0; i < count; i++) {
    const affair = Math.floor(i / 20);
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
      w: [word(3).toLowerCase(), word(2).toLowerCase(), word(3).toLowerCase()],
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
    const sentence = (): string =>
      (tongue.sentences[Math.floor(own() * tongue.sentences.length)] as string).replace(/\{(\w)\}/g, (_, key: string) =>
        pick(key),
      );
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
