import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "web/**/*.test.ts", "eval/**/*.test.ts"],
    // Files share a thread's modules: what a language compiles to is made once, not once a file.
    isolate: false,
    // Half of the longest tests wait for processes and servers; one worker beside an idle core would wait with them.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
