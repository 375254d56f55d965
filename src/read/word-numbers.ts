/**
 * Words as whole numbers: a dozen lexicons are asked for each word of a text, so that a word is looked up as a string once
 * and then stands for itself by its number. Numbers are given in the order in which words are met; once `MOST` are given, the
 * next text begins an era with numbers of its own, so that memory is bounded whatever is read.
 */
import type { Tokens } from "./tokens.ts";

/** Words with a number in one era, one less: 0 stands for a word that came too late for one. */
const MOST = 0xffff;

/** Words and their numbers. */
type Era = Map<string, number>;

let latest: Era = new Map();

interface Numbered {
  readonly era: Era;
  /** By token; 0 where its word has none. */
  readonly numbers: Uint16Array;
}

const known = new WeakMap<Tokens, Numbered>();

const numberWords = ({ folded, count }: Tokens): Numbered => {
  if (latest.size >= MOST) latest = new Map();
  const era = latest;
  const numbers = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const word = folded[i] as string;
    let number = era.get(word);
    if (number === undefined && era.size < MOST) {
      number = era.size + 1;
      era.set(word, number);
    }
    numbers[i] = number ?? 0;
  }
  return { era, numbers };
};

/** The text asked for last: mostly it is asked for again. */
let last: (Numbered & { readonly tokens: Tokens }) | null = null;

const numbersOf = (tokens: Tokens): Numbered => {
  if (last?.tokens === tokens) return last;
  let numbered = known.get(tokens);
  if (numbered === undefined) {
    numbered = numberWords(tokens);
    known.set(tokens, numbered);
  }
  last = { tokens, ...numbered };
  return last;
};

/**
 * Makes a function of a token's word that remembers what it gave, within an era.
 *
 * @param none What is given for most words.
 */
export const rememberByWord = <V>(make: (word: string) => V, none: V): ((tokens: Tokens, at: number) => V) => {
  let era: Era | null = null;
  /** By a word's number, where in `made` its value stands; 0 where it is not made yet. */
  let places = new Uint16Array(0);
  let made: V[] = [];
  return (tokens, at) => {
    const { era: own, numbers } = numbersOf(tokens);
    const number = numbers[at] as number;
    if (era !== own) {
      era = own;
      places = new Uint16Array(0);
      made = [none, none];
    }
    if (number < places.length) {
      const place = places[number] as number;
      if (place !== 0) return made[place] as V;
    }
    const value = make(tokens.folded[at] as string);
    if (number === 0 || made.length >= MOST) return value;
    if (number >= places.length) {
      const longer = new Uint16Array(Math.max(256, 2 * number));
      longer.set(places);
      places = longer;
    }
    if (value !== none) made.push(value);
    places[number] = value === none ? 1 : made.length - 1;
    return value;
  };
};
