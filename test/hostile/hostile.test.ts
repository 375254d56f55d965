/** Each hostile file ends within its limit, with a notice that names it or read in full; what comes after it is read. */
import { describe, expect, it } from "vitest";
import { readIsolated } from "../../src/ingest/isolate.ts";
import { makeHostile } from "./make.ts";

/** Shared machines are slow: the product's own limit is 20 s. */
const LIMIT_MS = 20_000;

describe("hostile files", () => {
  it.each(makeHostile())("$name", async ({ name, bytes, notice }) => {
    const started = performance.now();
    const { parts, notices } = await readIsolated(bytes, name, null, LIMIT_MS);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS + 5000);
    for (const { message } of notices) expect(message).toContain(name.replace(/\.gz$/, ""));
    if (notice === null) {
      expect(notices).toEqual([]);
      expect(parts[0]?.report.text).toContain("The envoys met in Bergen");
    } else if (notice === "any") expect(parts.length + notices.length).toBeGreaterThan(0);
    else {
      expect(notices.length).toBeGreaterThan(0);
      expect(notice).toContain(notices[0]?.code);
    }
  });
  it("gives up what takes too long, says so, and reads the next", async () => {
    const bytes = new TextEncoder().encode("<p>The envoys met.</p>".repeat(100_000));
    const late = await readIsolated(bytes, "slow.html", null, 1);
    expect(late.notices[0]).toMatchObject({ code: "read-limit", source: "slow.html" });
    const next = await readIsolated(new TextEncoder().encode("The envoys met in Oslo."), "next.txt");
    expect(next.parts).toHaveLength(1);
  });
});
