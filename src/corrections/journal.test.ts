import { describe, expect, it } from "vitest";
import type { Correction } from "../model/index.ts";
import { inForce, journalLine, orderEntries, parseJournal } from "./journal.ts";
import { journalBeside } from "./journal-file.ts";

const id = (n: number): string => `x-${String(n).padStart(16, "0")}`;
const reasons = { by: "A", why: "b" };
const at = (second: number): string => `2026-01-01T00:00:${String(second).padStart(2, "0")}Z`;
const target = { id: "n-1", label: "Kim", passages: [{ report: "r-1", start: 0, end: 3 }] };
const reject = (n: number, second = n): Correction => ({
  id: id(n),
  at: at(second),
  ...reasons,
  action: "reject",
  kind: "entity",
  targets: [target],
});
const undo = (n: number, entry: number): Correction => ({
  id: id(n),
  at: at(n),
  ...reasons,
  action: "undo",
  entry: id(entry),
});

describe("a journal", () => {
  it("holds what is not undone, and again what was undone where that is undone", () => {
    const held = (...entries: Correction[]) => inForce(entries).amendments.map((entry) => entry.id);
    expect(held(reject(1), reject(2))).toEqual([id(1), id(2)]);
    expect(held(reject(1), reject(2), undo(3, 1))).toEqual([id(2)]);
    expect(held(reject(1), undo(2, 1), undo(3, 2))).toEqual([id(1)]);
    expect(held(reject(1), undo(2, 1), undo(3, 2), undo(4, 3))).toEqual([]);
    expect(inForce([undo(2, 1)]).idle.map((entry) => entry.id)).toEqual([id(2)]);
  });
  it("is in the order of instants, each entry once, whatever order the lines stand in", () => {
    const late = { ...reject(1), at: "2026-01-01T00:00:05.500Z" };
    expect(orderEntries([late, reject(2), reject(3, 5), reject(2)]).map((entry) => entry.id)).toEqual([
      id(2),
      id(3),
      id(1),
    ]);
  });
  it("is read line by line; lines that are none are named and do no harm", () => {
    const wrong = [
      "{",
      "[]",
      '{"action":"dance"}',
      journalLine({ ...reject(4), at: "yesterday" }),
      journalLine({ ...reject(5), kind: "statement", action: "rename", label: "x" } as never),
      journalLine({ ...reject(6), action: "rename", label: "a\u202eb" } as never),
    ];
    const text = `\ufeff${journalLine(reject(1))}\n${wrong.map((line) => `${line.trim()}\n`).join("")}${journalLine(undo(2, 1)).trim()}`;
    const { entries, notices } = parseJournal(text, "j");
    expect(entries).toEqual([reject(1), undo(2, 1)]);
    expect(notices.map(({ message }) => message.split(" is ")[0])).toEqual(
      [3, 4, 5, 6, 7, 8].map((n) => `j: line ${n}`),
    );
    expect(notices.at(-2)?.message).toContain("rename: cannot be done to a statement");
  });
  it("lies in the folder that holds all reports", () => {
    expect(journalBeside(["a/b/1.txt", "a/c/2.txt"])).toBe("a/corrections.jsonl");
    expect(journalBeside(["/a/b/1.txt", "/a/bc/2.txt"])).toBe("/a/corrections.jsonl");
    expect(journalBeside(["1.txt", "-"])).toBe("corrections.jsonl");
    expect(journalBeside(["/x/1.txt", "/y/2.txt"])).toBe("/corrections.jsonl");
    expect(journalBeside(["-"])).toBeNull();
  });
});
