/** Nothing acknowledged is lost when a process is killed at any moment; the long run is `node bench/kill.ts`. */
import { expect, it } from "vitest";
import { killAndLook } from "../../bench/kill.ts";
import { onEachEngine } from "../support/engines.ts";

onEachEngine(({ newLocation, server }) => {
  it("has all that was acknowledged after ten kills, each once, and is sound", { timeout: 600_000 }, async () => {
    const { kills, acts, losses } = await killAndLook({
      kills: 10,
      libraries: 2,
      seed: 7,
      mostMs: 1500,
      newLocation,
      server: server(),
    });
    expect(losses).toEqual([]);
    expect(kills).toBe(10);
    expect(acts).toBeGreaterThan(20);
  });
});
