/**
 * Words for what happens beyond the concepts of the field: a quake, a takeover, a verdict. They tell whether two words, in one
 * language or two, may tell one event; they make no event of their own. Words of one family come from one root ("die", "death").
 */

/** Kinds of happenings, ids that every language shares. */
// biome-ignore format: a list of words
export const happenings = [
  "die", "injure", "shoot", "stab", "attack", "riot", "fight", "arrest", "escape", "jail", "charge", "try", "convict", "rob",
  "hijack", "burn", "quake", "storm", "flood", "destroy", "collapse", "crash", "explode", "sink", "rescue", "search", "infect",
  "treat", "hospital", "suicide", "marry", "divorce", "bear", "elect", "vote", "appoint", "resign", "dismiss", "replace",
  "nominate", "succeed", "lead", "buy", "sell", "merge", "launch", "make", "build", "open", "close", "stop", "start", "continue",
  "delay", "cancel", "sue", "settle", "fine", "pay", "lend", "invest", "bankrupt", "rise", "fall", "cut", "earn", "lose", "win",
  "compete", "score", "record", "award", "perform", "say", "ask", "think", "show", "find", "know", "approve", "reject", "allow", "ban",
  "require", "plan", "promise", "cause", "help", "fail", "repair", "update", "use", "order", "deliver", "fly", "drive", "move",
  "leave", "enter", "return", "come", "send", "take", "give", "get", "hold", "join", "meet", "visit", "protest", "strike",
  "celebrate", "sign", "agree", "discuss", "warn", "accuse", "deny", "admit", "investigate", "leak", "expel", "withdraw", "test",
  "work", "grow", "change", "describe", "exist", "own",
] as const;
export type Happening = (typeof happenings)[number];

/**
 * Folded words of each kind: families divided by bars, words of a family by blanks. A word stands once, in the kind in which
 * news uses it most. Endings that the language's `endings` take off need not be listed.
 */
export type HappeningWords = Partial<Record<Happening, string>>;
