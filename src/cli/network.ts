/** What the commands that fetch share: their options, and who they say they are. */
import { type Command, InvalidArgumentError } from "commander";
import { type Fetcher, makeFetcher } from "../fetch/fetcher.ts";
import { readoutVersion } from "../package/version.ts";
import { loadSettings } from "./settings.ts";

export interface NetworkOptions {
  readonly allowHost?: string[];
  /** Milliseconds. */
  readonly delay?: number;
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "10m" in milliseconds; a bare number is seconds. */
export const duration = (value: string): number => {
  const [, number, unit = "s"] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m|h|d)?$/.exec(value) ?? [];
  if (number === undefined) throw new InvalidArgumentError("a time as in 30s, 10m, 2h, 1d");
  return Math.round(Number(number) * (units[unit] as number));
};

export const addNetworkOptions = (command: Command): Command =>
  command
    .option(
      "--allow-host <host...>",
      "hosts inside your network that may be fetched from (localhost, 10.0.0.7:8080); all others must be on the internet",
    )
    .option(
      "--delay <time>",
      "pause between two requests to one host (default: 1s, or what its robots.txt asks for)",
      duration,
    );

export const fetcherOf = ({ allowHost, delay }: NetworkOptions): Fetcher => {
  const settings = loadSettings({ ...(allowHost && { allowHosts: allowHost }) });
  return makeFetcher({
    userAgent: settings.userAgent ?? `readout/${readoutVersion()} (archive of news reports)`,
    allowHosts: settings.allowHosts ?? [],
    ...(delay === undefined ? {} : { delayMs: delay }),
  });
};
