/**
 * Where the program of a thread lies: TypeScript where the sources run as they are, JavaScript where they were compiled.
 *
 * @param program The module as seen from `base`, without its ending: `./worker`.
 * @param base `import.meta.url` of the module that starts it.
 */
export const programUrl = (program: string, base: string): URL =>
  new URL(`${program}${base.endsWith(".ts") ? ".ts" : ".js"}`, base);
