/** Nothing acknowledged is lost when a process is killed at any moment; the long run is `node bench/kill.ts`. */
import { expect, it } from "vitest";
import { killAndLook, kinds } from "../../bench/kill.ts";
import { onEachEngine } from "../support/engines.ts";

onEachEngine(({ newLocation, server }) => {
  it("has all that was acknowledged after nine kills, each once, and is sound", { timeout: 600_000 }, async () => {
    const { kills, acts, losses } = await killAndLook({
      kinds,
      kills: 9,
      libraries: 3,
      seed: 7,
      newLocation,
      server: server(),
    });
    expect(losses).toEqual([]);
    expect(kills).toBe(9);
    expect(acts).toBeGreaterThan(0);
  });
});
