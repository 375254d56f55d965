/** Left-overs of markup and of a wrong encoding: entities (also torn apart, "& # 39;"), tags, mojibake. */
import { type Finding, LONGEST } from "./find.ts";

const entity =
  /&\s?(?:#\s?x?[0-9a-f]{1,6}|amp|nbsp|quot|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip|laquo|raquo|bdquo)\s?;(?:\s?#?[a-z0-9]{2,6}\s?;)?/giu;
const tag =
  /<\/?(?:a|b|i|u|p|br|div|span|strong|em|img|h[1-6]|ul|ol|li|script|style|iframe|blockquote|table|t[rdh]|figure|font|center)(?:\s[^<>\n]{0,300})?\/?>/giu;
const mojibake = /(?:â€[\u0080-\u00bf™œ\u0153\u009d˜¦“”]?|Ã[\u0080-\u00bf©¨±³¤¶¼]|Ð[\u0080-\u00bf]Ñ|\ufffd){1,40}/gu;

/** Two pieces of debris so near each other are shown as one passage. */
const NEAR = 60;

export const findMarkup = (text: string): Finding[] => {
  const hits = [
    ...[...text.matchAll(entity)].map((match) => ({
      match,
      what: "an undecoded character reference",
      torn: /\s/.test(match[0]),
    })),
    ...[...text.matchAll(tag)].map((match) => ({ match, what: "a stray HTML tag", torn: false })),
    ...[...text.matchAll(mojibake)].map((match) => ({
      match,
      what: "characters read in a wrong encoding",
      torn: false,
    })),
  ].sort((a, b) => a.match.index - b.match.index);
  const found: Finding[] = [];
  for (const { match, what, torn } of hits) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = found.at(-1);
    const between = last === undefined ? "\n" : text.slice(last.span.end, start);
    if (last !== undefined && between.length <= NEAR && !between.includes("\n") && end - last.span.start <= LONGEST)
      found[found.length - 1] = {
        ...last,
        span: { start: last.span.start, end },
        weight: Math.max(last.weight, torn ? 1 : 0),
      };
    // a reference that was torn apart by spaces has been through a translating or spinning tool
    else
      found.push({
        kind: "markup-debris",
        span: { start, end },
        note: `The text holds ${what}: “${match[0]}”.`,
        weight: torn ? 1 : 0,
      });
  }
  return found;
};
