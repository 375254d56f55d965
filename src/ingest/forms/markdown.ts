/** Markdown, by `marked`, with the front matter that static sites put above it (`title:`, `date:`, `author:`, `lang:`). */
import { marked } from "marked";
import { jsonPart, type Unpacked } from "./part.ts";

const front = /^---\r?\n([\s\S]{0,10000}?)\r?\n---\r?\n/;

export const unpackMarkdown = (text: string, source: string): Unpacked => {
  const head = front.exec(text);
  const fields = new Map<string, string>();
  for (const line of head?.[1]?.split(/\r?\n/) ?? []) {
    const match = /^([\w-]{1,30}):\s*(.{0,1000})$/.exec(line);
    if (match !== null)
      fields.set((match[1] as string).toLowerCase(), (match[2] as string).replace(/^["']|["']$/g, "").trim());
  }
  const field = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value) ?? null;
  const author = field("author", "by");
  return {
    parts: [
      jsonPart(source, {
        html: marked.parse(text.slice(head?.[0].length ?? 0), { async: false, gfm: true }),
        whole: true,
        title: field("title"),
        published: field("date", "published"),
        outlet: field("outlet", "publisher", "source"),
        agency: field("agency"),
        authors: author === null ? [] : [author],
        lang: field("lang", "language"),
        url: field("url", "canonical", "link"),
        from: "front matter",
      }),
    ],
    notices: [],
  };
};
