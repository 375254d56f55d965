/**
 * Which blocks of a page are the article's. Each is judged by its measures with trees fitted on pages whose article is known
 * (`scripts/fit-extraction.ts`), then again with what was judged of the blocks around it. What Readability (Mozilla) counts
 * is among the measures.
 */
import fitted from "./article-trees.json" with { type: "json" };
import { measurePage } from "./measure.ts";
import { type PageNames, readNames } from "./metadata.ts";
import type { Page, PageBlock, PageElement } from "./page.ts";
import { probabilityOf, type Trees } from "./trees.ts";

export const measureBlocks = (page: Page, names: PageNames = readNames(page)): Float64Array[] =>
  measurePage(page, { articleBody: names.articleBody, description: names.description, title: names.title ?? "" });

/** Neighbours on each side whose judgement counts. */
const AROUND = 4;
/** Elements above a block, its own among them, that count with what stands in them. */
const LEVELS = 4;

/** Code units of some blocks, and how many of them are judged to be the article's. */
interface Judged {
  units: number;
  told: number;
}

/** Rows with, behind their measures, the first judgement of the block, its neighbours, and what stands with it in an element. */
export const smoothRows = (rows: readonly Float64Array[], told: readonly number[], page: Page): Float64Array[] => {
  const sums = new Map<PageElement, Judged>();
  const kinds = new Map<string, Judged>();
  const add = <K>(to: Map<K, Judged>, key: K, units: number, p: number): Judged => {
    let so = to.get(key);
    if (so === undefined) {
      so = { units: 0, told: 0 };
      to.set(key, so);
    }
    so.units += units;
    so.told += units * p;
    return so;
  };
  const kindOf = (element: PageElement): string => `${element.name}.${element.hints}<${element.parent?.hints ?? ""}`;
  const ownKinds: Judged[] = [];
  let [pageUnits, pageTold] = [0, 0];
  for (const [i, { element, start, end }] of page.blocks.entries()) {
    const p = told[i] as number;
    const units = end - start;
    let up: PageElement | null = element;
    for (let level = 0; level < LEVELS && up !== null; level++) {
      add(sums, up, units, p);
      up = up.parent;
    }
    ownKinds.push(add(kinds, kindOf(element), units, p));
    pageUnits += units;
    pageTold += units * p;
  }
  const measured = rows[0]?.length ?? 0;
  const width = measured + 1 + 2 * AROUND + LEVELS + 4;
  const all = new Float64Array(rows.length * width);
  let toldBefore = 0;
  return rows.map((row, i) => {
    const whole = all.subarray(i * width, (i + 1) * width);
    whole.set(row);
    let at = measured;
    const block = page.blocks[i] as PageBlock;
    const own = told[i] as number;
    const units = block.end - block.start;
    const restOf = (so: Judged | undefined): number =>
      so !== undefined && so.units > units ? (so.told - units * own) / (so.units - units) : -1;
    whole[at++] = own;
    for (let offset = 1; offset <= AROUND; offset++) {
      whole[at++] = told[i - offset] ?? -1;
      whole[at++] = told[i + offset] ?? -1;
    }
    let up: PageElement | null = block.element;
    for (let level = 0; level < LEVELS; level++) {
      whole[at++] = restOf(up === null ? undefined : sums.get(up));
      up = up?.parent ?? null;
    }
    whole[at++] = restOf(ownKinds[i]);
    whole[at++] = toldBefore / Math.max(1, pageTold);
    whole[at++] = pageTold / Math.max(1, pageUnits);
    whole[at++] = (units * own) / Math.max(1, pageTold);
    toldBefore += units * own;
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
