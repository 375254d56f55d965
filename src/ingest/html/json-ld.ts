/** The news article that a page describes in JSON-LD, wherever in it that is nested; broken JSON-LD is mended where it is only sloppy. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const stringOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** Deepest nesting that is looked into, and most nodes. */
const DEEPEST = 8;
const MOST_NODES = 2000;

const articleType = /(?:Article|Reportage|BlogPosting|Report|LiveBlogPosting|ClaimReview)$/;

/** Comments, CDATA marks and raw control characters, which browsers' own readers forgive. */
const parse = (json: string): unknown => {
  const bare = json
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*.{0,40}\*\/)?/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)?\s*;?\s*$/, "");
  for (const attempt of [json, bare, bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1")])
    try {
      return JSON.parse(attempt);
    } catch {}
  return salvage(json);
};

/** What of JSON that no mending makes whole tells of the article: its day, where it names one alone. */
const salvage = (json: string): Json | null => {
  const type = /"@type"\s*:\s*"(\w+)"/.exec(json)?.[1];
  const days = new Set([...json.matchAll(/"datePublished"\s*:\s*"([^"\n]{8,40})"/g)].map((match) => match[1]));
  const [datePublished] = days;
  return type !== undefined && days.size === 1 ? { "@type": type, datePublished } : null;
};

/** All objects of the blocks, outer before inner. */
export const jsonLdNodes = (blocks: readonly string[]): Json[] => {
  const nodes: Json[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isObject(value)) {
      nodes.push(value);
      for (const inner of Object.values(value)) if (typeof inner === "object") visit(inner, depth + 1);
    }
  };
  for (const block of blocks) visit(parse(block), 0);
  return nodes;
};

export const isArticleNode = (node: Json): boolean =>
  [node["@type"]].flat().some((type) => articleType.test(String(type)));

/** The node that describes the page's own article: the first of its kind, those with a body or a day before others. */
export const articleNode = (nodes: readonly Json[]): Json | null => {
  const articles = nodes.filter(isArticleNode);
  return (
    articles.find((node) => stringOf(node.articleBody) !== null) ??
    articles.find((node) => stringOf(node.datePublished) !== null) ??
    articles[0] ??
    null
  );
};
