/** Builds the page as one classic script and one style sheet: a page opened from disk may load no module. */
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    lib: {
      entry: "src/main.tsx",
      formats: ["iife"],
      name: "readoutPage",
      fileName: () => "page.js",
      cssFileName: "page",
    },
    reportCompressedSize: true,
  },
});
