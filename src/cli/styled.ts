/** Style for the terminal, and the small words that commands share. */
import { styleText } from "node:util";

/** Styled where standard output is a terminal, or `FORCE_COLOR` asks for it: what is piped stays plain, in CI too. */
export const styled = (style: "bold" | "dim" | "yellow", text: string): string =>
  styleText(style, text, { stream: process.stdout });

export const some = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
