/**
 * Text for XML 1.0, fifth edition. Characters that XML cannot hold in any way (2.2: most control characters, U+FFFE, U+FFFF, lone halves
 * of surrogate pairs) are written as U+FFFD; a carriage return as a reference, else a reader would take it for a line end (2.11).
 */

const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const attributeSigns: Readonly<Record<string, string>> = { ...signs, '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

/** What XML can hold of a text; as long as the text itself. */
export const onlyXml = (text: string): string => text.replace(notXml, "\ufffd");

export const xmlText = (text: string): string => onlyXml(text).replace(/[&<>\r]/g, (sign) => signs[sign] as string);
export const xmlAttribute = (text: string): string =>
  onlyXml(text).replace(/[&<>"\r\n\t]/g, (sign) => attributeSigns[sign] as string);

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const openTag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
    .join("")}`;

/** An element whose content is markup already. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string =>
  content.length === 0
    ? `${openTag(name, attributes)}/>`
    : `${openTag(name, attributes)}>${content.join("")}</${name}>`;

/** An element that holds a text. */
export const leaf = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, xmlText(text));
