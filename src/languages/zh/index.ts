/** Chinese. */
import type { Language } from "../language.ts";
import { bodies } from "./bodies.ts";
import { concepts } from "./concepts.ts";
import { credits } from "./credits.ts";
import { dates } from "./dates.ts";
import { events } from "./events.ts";
import { frames } from "./frames.ts";
import { layout } from "./layout.ts";
import { names } from "./names.ts";
import { quotes } from "./quotes.ts";
import { sentences } from "./sentences.ts";
import { signals } from "./signals.ts";
import { terms } from "./terms.ts";

export const chinese = {
  code: "zh",
  name: "Chinese",
  direction: "ltr",
  spaced: false,
  tokensPerWord: 2,
  cased: false,
  elisions: [],
  sentences,
  layout,
  names,
  bodies,
  dates,
  quotes,
  credits,
  concepts,
  terms,
  events,
  frames,
  signals,
} satisfies Language;
