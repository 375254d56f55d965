/** What the server says of itself to Prometheus, in a registry of its own. */
import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Measured {
  readonly streams: () => number;
  readonly cacheBytes: () => number;
  readonly cacheHits: () => number;
  readonly waiting: () => Readonly<Record<string, number>>;
  readonly state: () => { readonly number: number; readonly reports: number; readonly stories: number };
}

/** Seconds, around the tenth in which nearly all should be answered. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export interface Metrics {
  readonly failed: () => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export const addMetrics = (app: FastifyInstance, measured: Measured): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "readout_http_request_seconds",
    help: "How long requests took to be answered.",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers,
  });
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  };
  gauge("readout_streams", "Event streams that are open.", measured.streams);
  gauge("readout_cache_bytes", "Bytes of answers that are kept.", measured.cacheBytes);
  gauge("readout_cache_hits", "Requests that were answered by a kept answer.", measured.cacheHits);
  gauge("readout_reports", "Reports that are listed.", () => measured.state().reports);
  gauge("readout_stories", "Stories that are listed.", () => measured.state().stories);
  gauge("readout_change", "Number of the last change.", () => measured.state().number);
  new Gauge({
    name: "readout_waiting",
    help: "Questions that wait for an answer.",
    labelNames: ["lane"],
    registers,
    collect() {
      for (const [lane, count] of Object.entries(measured.waiting())) this.set({ lane }, count);
    },
  });
  const failures = new Counter({
    name: "readout_keep_failures",
    help: "How often the library could not be brought up to date.",
    registers,
  });
  app.addHook("onResponse", async (request, reply) => {
    const labels = {
      method: request.method,
      // What was asked for and is not there is one route, or there would be as many as somebody likes.
      route: request.routeOptions.url ?? "none",
      status: String(reply.statusCode),
    };
    seconds.observe(labels, reply.elapsedTime / 1000);
  });
  return { failed: () => failures.inc(), text: () => registry.metrics(), contentType: registry.contentType };
};
