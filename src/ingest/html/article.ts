/**
 * Which blocks of a page are the article's. Each is judged by its measures with trees fitted on pages whose article is known
 * (`scripts/fit-extraction.ts`), then again with what was judged of the blocks around it. What Readability (Mozilla) counts
 * is among the measures.
 */
import fitted from "./article-trees.json" with { type: "json" };
import { measurePage } from "./measure.ts";
import { type PageNames, readNames } from "./metadata.ts";
import type { Page, PageElement } from "./page.ts";
import { probabilityOf, type Trees } from "./trees.ts";

export const measureBlocks = (page: Page, names: PageNames = readNames(page)): Float64Array[] =>
  measurePage(page, { articleBody: names.articleBody, description: names.description, title: names.title ?? "" });

/** Neighbours on each side whose judgement counts. */
const AROUND = 4;

/** Rows with, behind their measures, the first judgement of the block, its neighbours, and what stands with it in an element. */
export const smoothRows = (rows: readonly Float64Array[], told: readonly number[], page: Page): Float64Array[] => {
  const sums = new Map<PageElement, { units: number; told: number }>();
  const kinds = new Map<string, { units: number; told: number }>();
  const add = <K>(to: Map<K, { units: number; told: number }>, key: K, units: number, p: number): void => {
    const so = to.get(key) ?? { units: 0, told: 0 };
    so.units += units;
    so.told += units * p;
    to.set(key, so);
  };
  const kindOf = (element: PageElement): string => `${element.name}.${element.hints}<${element.parent?.hints ?? ""}`;
  let [pageUnits, pageTold] = [0, 0];
  for (const [i, { element, start, end }] of page.blocks.entries()) {
    const p = told[i] as number;
    const units = end - start;
    let up: PageElement | null = element;
    for (let level = 0; level < 4 && up !== null; level++) {
      add(sums, up, units, p);
      up = up.parent;
    }
    add(kinds, kindOf(element), units, p);
    pageUnits += units;
    pageTold += units * p;
  }
  let toldBefore = 0;
  return rows.map((row, i) => {
    const block = page.blocks[i]!;
    const units = block.end - block.start;
    const more: number[] = [told[i] as number];
    for (let offset = 1; offset <= AROUND; offset++) more.push(told[i - offset] ?? -1, told[i + offset] ?? -1);
    let up: PageElement | null = block.element;
    for (let level = 0; level < 4; level++) {
      const so = up === null ? undefined : sums.get(up);
      const rest = so === undefined ? 0 : so.units - units;
      more.push(rest > 0 ? (so!.told - units * (told[i] as number)) / rest : -1);
      up = up?.parent ?? null;
    }
    const kind = kinds.get(kindOf(block.element))!;
    more.push(kind.units > units ? (kind.told - units * (told[i] as number)) / (kind.units - units) : -1);
    more.push(
      toldBefore / Math.max(1, pageTold),
      pageTold / Math.max(1, pageUnits),
      (units * (told[i] as number)) / Math.max(1, pageTold),
    );
    toldBefore += units * (told[i] as number);
    const whole = new Float64Array(row.length + more.length);
    whole.set(row);
    whole.set(more, row.length);
    return whole;
  });
};

const { first, second } = fitted as unknown as { readonly first: Trees; readonly second: Trees };
/** From where on a block is the article's. */
const ENOUGH = 0.45;
/** A page with more blocks is no article, and judging it would cost more than reading it: its own marks are taken. */
const MOST_BLOCKS = 20_000;

/** Of each block of a page, whether it stands in an element that is marked as the article. */
const markedBlocks = (page: Page): boolean[] => {
  const known = new Map<PageElement, boolean>();
  const isMarked = (element: PageElement): boolean => {
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let marked = at !== null && known.get(at) === true;
    for (const next of path.reverse()) {
      marked ||= next.name === "article" || next.name === "main" || next.hints.includes("articlebody");
      known.set(next, marked);
    }
    return marked;
  };
  return page.blocks.map(({ element }) => isMarked(element));
};

/** Of each block of a page, whether it is the article's; where none is judged to be, what the page itself marks as such. */
export const judgeBlocks = (page: Page, names: PageNames): readonly boolean[] => {
  if (page.blocks.length > MOST_BLOCKS) return markedBlocks(page);
  const rows = measureBlocks(page, names);
  const told = rows.map((row) => probabilityOf(first, row));
  const article = smoothRows(rows, told, page).map((row) => probabilityOf(second, row) >= ENOUGH);
  return article.includes(true) ? article : markedBlocks(page);
};
