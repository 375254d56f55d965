/** Mail (EML) and saved pages (MHTML), by `postal-mime`: the HTML where there is some, else the text. */
import PostalMime from "postal-mime";
import { reasonOf } from "../../model/reason.ts";
import { stringOf } from "../html/json-ld.ts";
import { jsonPart, notRead, type Unpacked } from "./part.ts";

export const unpackMail = async (bytes: Uint8Array, source: string): Promise<Unpacked> => {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 });
    const header = (name: string): string | null => stringOf(mail.headers.find(({ key }) => key === name)?.value);
    const snapshot = header("snapshot-content-location") ?? header("content-location");
    const url = snapshot !== null && /^https?:/i.test(snapshot) ? snapshot : null;
    const saved = mail.attachments.find(({ mimeType }) => mimeType === "text/html")?.content;
    const html =
      stringOf(mail.html) ??
      (saved === undefined ? null : typeof saved === "string" ? saved : new TextDecoder().decode(saved));
    const text = stringOf(mail.text);
    if (html === null && text === null) return notRead("no-text", source, "there are no words in it");
    const date = stringOf(mail.date);
    return {
      parts: [
        jsonPart(source, {
          ...(html === null ? { text: text as string } : { html }),
          url,
          // A saved page's date is that of saving; a mail's is when it was sent.
          ...(url === null
            ? { title: stringOf(mail.subject), published: date, outlet: stringOf(mail.from?.name), from: "mail" }
            : { retrieved: date, from: "mhtml" }),
        }),
      ],
      notices: [],
    };
  } catch (error) {
    return notRead("source-unreadable", source, `no mail that can be read (${reasonOf(error)})`);
  }
};
