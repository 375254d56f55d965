/**
 * A page cut into tags and text, as the tokenizer of the HTML Standard (13.2.5) does and in one pass: what no reader sees
 * (comments, declarations, attributes that nobody asks for) is jumped over and never copied. Names are in small letters, character
 * references are decoded (by htmlparser2, which knows them all), nothing is closed that the page does not close: see `tags.ts` for that.
 */
import { Tokenizer } from "htmlparser2";

export type Attributes = Readonly<Partial<Record<string, string>>>;

export interface TokenHandlers {
  readonly open: (name: string, attributes: Attributes, selfClosing: boolean) => void;
  /** A piece of text: white space is as in the page, a character reference is a piece of its own. */
  readonly text: (data: string) => void;
  readonly close: (name: string) => void;
}

/** Attributes that anybody asks for; the others are not kept. */
const asked: ReadonlySet<string> = new Set(
  "class id role itemprop property name http-equiv content datetime title type rel href lang xml:lang hidden aria-hidden style".split(
    " ",
  ),
);
const LONGEST_NAME = 16;
/** Of a name's length and first letter, whether any that is asked for has them. */
const mayBeAsked = new Uint8Array(LONGEST_NAME * 128);
for (const name of asked) mayBeAsked[name.length * 128 + name.charCodeAt(0)] = 1;
/** Longest attribute that is kept. */
const LONGEST_ATTRIBUTE = 100_000;
/** Elements whose content is text up to their own end tag, whatever it looks like. */
const raw: ReadonlySet<string> = new Set("script style textarea title xmp".split(" "));

const [GREATER, SLASH, EQUALS, DOUBLE, SINGLE, BANG, QUESTION] = [62, 47, 61, 34, 39, 33, 63];
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 12 || code === 13;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
/** True where a tag's name or an attribute's ends; also past the end of the page. */
const endsName = (code: number): boolean => code === SLASH || code === GREATER || isSpace(code) || Number.isNaN(code);

const nothing = (): void => {};
const ignored = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
/** Decodes text piece by piece. */
const makeTextDecoder = (piece: (data: string) => void): ((words: string) => void) => {
  let text = "";
  const tokenizer = new Tokenizer(
    {},
    {
      ...ignored,
      ontext: (start, end) => piece(text.slice(start, end)),
      ontextentity: (code) => piece(String.fromCodePoint(code)),
    },
  );
  return (words) => {
    text = words;
    tokenizer.reset();
    tokenizer.write(text);
    tokenizer.end();
  };
};
/** Decodes an attribute's value: there "&copy=" is no reference. */
const makeValueDecoder = (): ((value: string) => string) => {
  let tag = "";
  let decoded = "";
  const tokenizer = new Tokenizer(
    {},
    {
      ...ignored,
      onattribdata(start, end) {
        decoded += tag.slice(start, end);
      },
      onattribentity(code) {
        decoded += String.fromCodePoint(code);
      },
    },
  );
  return (value) => {
    tag = `<a a="${value.replaceAll('"', "&quot;")}">`;
    decoded = "";
    tokenizer.reset();
    tokenizer.write(tag);
    return decoded;
  };
};

/** Where the end tag of a raw element begins; the page's end where nothing closes it. */
const endOfRaw = (html: string, name: string, from: number): number => {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    const end = at + 2 + name.length;
    const next = html.charCodeAt(end);
    if ((next === GREATER || isSpace(next)) && html.slice(at + 2, end).toLowerCase() === name) return at;
  }
  return html.length;
};

/** Walks the tokens of a page. Linear in its size. */
export const walkTokens = (html: string, handlers: TokenHandlers): void => {
  const size = html.length;
  const decodeText = makeTextDecoder(handlers.text);
  const decodeValue = makeValueDecoder();
  let at = 0;
  /** The next ampersand from some place on, found once. */
  let ampersand = -1;
  const tellText = (start: number, end: number): void => {
    if (start >= end) return;
    if (ampersand < start) {
      ampersand = html.indexOf("&", start);
      if (ampersand < 0) ampersand = size;
    }
    const words = html.slice(start, end);
    if (ampersand >= end) handlers.text(words);
    // A "<" in it opens no tag.
    else
      for (const [i, piece] of words.split("<").entries()) {
        if (i > 0) handlers.text("<");
        if (piece.includes("&")) decodeText(piece);
        else if (piece !== "") handlers.text(piece);
      }
  };
  /** Goes behind the next `mark`; without one, what is left is text from `start` on. */
  const skipTo = (mark: string, from: number, start: number): void => {
    const end = html.indexOf(mark, from);
    if (end < 0) tellText(start, size);
    at = end < 0 ? size : end + mark.length;
  };

  /** Reads the tag whose name begins at `at`. What the page's end cuts off is no tag. */
  const readTag = (): void => {
    let end = at;
    while (!endsName(html.charCodeAt(end))) end++;
    const name = html.slice(at, end).toLowerCase();
    const attributes: Record<string, string> = {};
    let selfClosing = false;
    at = end;
    while (at < size) {
      const code = html.charCodeAt(at);
      if (code === GREATER) {
        at++;
        handlers.open(name, attributes, selfClosing);
        if (!selfClosing && raw.has(name)) {
          const close = endOfRaw(html, name, at);
          if (name === "title") tellText(at, close);
          else if (close > at) handlers.text(html.slice(at, close));
          at = close;
        }
        return;
      }
      if (code === SLASH || isSpace(code)) {
        if (code === SLASH) selfClosing = true;
        at++;
        continue;
      }
      selfClosing = false;
      readAttribute(attributes);
    }
  };
  const readAttribute = (attributes: Record<string, string>): void => {
    const start = at++;
    let code = html.charCodeAt(at);
    while (code !== EQUALS && !endsName(code)) code = html.charCodeAt(++at);
    const name = nameOf(start, at);
    while (isSpace(html.charCodeAt(at))) at++;
    let value = "";
    if (html.charCodeAt(at) === EQUALS) {
      do at++;
      while (isSpace(html.charCodeAt(at)));
      const quote = html.charCodeAt(at);
      const isQuoted = quote === DOUBLE || quote === SINGLE;
      const from = isQuoted ? at + 1 : at;
      if (isQuoted) {
        at = html.indexOf(quote === DOUBLE ? '"' : "'", from);
        if (at < 0) at = size;
      } else while (at < size && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at++;
      if (name !== null) value = html.slice(from, Math.min(at, from + LONGEST_ATTRIBUTE));
      if (isQuoted) at++;
    }
    if (name !== null) attributes[name] ??= value.includes("&") ? decodeValue(value) : value;
  };
  /** The name of an attribute; null where nobody asks for it. */
  const nameOf = (start: number, end: number): string | null => {
    const length = end - start;
    if (length >= LONGEST_NAME || mayBeAsked[length * 128 + (html.charCodeAt(start) | 32)] !== 1) return null;
    const name = html.slice(start, end).toLowerCase();
    return asked.has(name) ? name : null;
  };

  while (at < size) {
    const start = at;
    let less = html.indexOf("<", at);
    // What no name, mark or slash follows is text.
    for (; less >= 0; less = html.indexOf("<", less + 1)) {
      const next = html.charCodeAt(less + 1);
      if (isLetter(next) || next === SLASH || next === BANG || next === QUESTION) break;
    }
    tellText(start, less < 0 ? size : less);
    if (less < 0) return;
    const next = html.charCodeAt(less + 1);
    if (next === SLASH) {
      at = less + 2;
      while (isSpace(html.charCodeAt(at))) at++;
      const from = at;
      if (html.charCodeAt(at) === GREATER) at++;
      else if (!isLetter(html.charCodeAt(at))) skipTo(">", at, at);
      else {
        while (at < size && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at++;
        if (at < size) handlers.close(html.slice(from, at).toLowerCase());
        skipTo(">", at, size);
      }
    } else if (isLetter(next)) {
      at = less + 1;
      readTag();
    } else if (html.startsWith("!--", less + 1)) skipTo("-->", less + 2, size);
    else if (html.startsWith("![CDATA[", less + 1)) skipTo("]]>", less + 9, size);
    else skipTo(">", less + 2, less + 2);
  }
};
