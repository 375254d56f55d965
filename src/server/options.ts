/** Everything that can be set of a server, with its default: the settings file, the flags of `readout serve` and `startServer` share it. */
import { z } from "zod";

const count = (least: number, most: number) => z.int().min(least).max(most);

export const serverSettingsSchema = z.strictObject({
  host: z.string().min(1).default("127.0.0.1").meta({
    description:
      "The address to listen on. On a loopback address only requests to localhost are answered (DNS rebinding). Flag --host, environment READOUT_HOST. Default: 127.0.0.1.",
  }),
  port: count(0, 65_535).default(8_080).meta({
    description: "The port; 0 takes a free one. Flag --port, environment READOUT_PORT. Default: 8080.",
  }),
  hosts: z.array(z.string().min(1)).default([]).meta({
    description:
      "Further names by which the server may be asked, without ports. Default: none; on other addresses any.",
  }),
  token: z
    .string()
    .regex(/^[\w.~+/=-]{16,}$/)
    .optional()
    .meta({
      description:
        "What a request that writes must bear, at least 16 letters, digits and signs of -._~+/=. Flag --token, environment READOUT_TOKEN (a flag is seen by all users of the machine). Default: none, and then nothing can be written.",
    }),
  log: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info").meta({
    description:
      "The least grave lines of the log, JSON on standard error. Flag --log, environment READOUT_LOG. Default: info.",
  }),
  trustProxy: z.boolean().default(false).meta({
    description: "Whether X-Forwarded-For says who asks, as it does behind a reverse proxy. Default: false.",
  }),
  requestsPerMinute: count(0, 1_000_000).default(1_200).meta({
    description: "Requests of one client in a minute; 0 sets no limit. Default: 1200.",
  }),
  bodyBytes: count(1_000, 20_000_000).default(20_000_000).meta({
    description: "Longest body of a request. Default: 20000000.",
  }),
  headersMs: count(100, 600_000).default(10_000).meta({
    description: "How long the headers of a request may take to arrive, in milliseconds. Default: 10000.",
  }),
  requestMs: count(100, 3_600_000).default(60_000).meta({
    description: "How long a request may take to arrive, in milliseconds. Default: 60000.",
  }),
  idleMs: count(1_000, 3_600_000).default(75_000).meta({
    description: "How long a connection may be silent in the middle of an answer, in milliseconds. Default: 75000.",
  }),
  answerMs: count(100, 600_000).default(10_000).meta({
    description: "How long finding an answer may take before it is given up, in milliseconds. Default: 10000.",
  }),
  connections: count(1, 1_000_000).default(4_096).meta({ description: "Connections at once. Default: 4096." }),
  streams: count(0, 1_000_000).default(2_000).meta({ description: "Event streams at once. Default: 2000." }),
  heartbeatMs: count(100, 600_000).default(20_000).meta({
    description: "How often a silent event stream is sent a comment, in milliseconds. Default: 20000.",
  }),
  pollMs: count(20, 600_000).default(1_000).meta({
    description: "How often it is looked whether others have changed the library, in milliseconds. Default: 1000.",
  }),
  cacheBytes: count(0, 10_000_000_000).default(64_000_000).meta({
    description: "Bytes of answers that are kept in memory. Default: 64000000.",
  }),
  stopMs: count(0, 600_000).default(10_000).meta({
    description:
      "How long requests that are under way may take when the server is told to stop, in milliseconds. Default: 10000.",
  }),
});
export type ServerSettings = z.infer<typeof serverSettingsSchema>;
/** What somebody sets; all the rest is by default. */
export type GivenServerSettings = z.input<typeof serverSettingsSchema>;

/** Addresses that only this machine reaches. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
