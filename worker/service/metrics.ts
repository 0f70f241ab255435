import { Histogram } from "./histogram.ts";

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const sizes = [1, 2, 5, 10, 20, 50, 100];

const head = (name: string, type: string, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/**
 * What this isolate has done since it began. Labels are names of ours only: routes, classes of status, issue
 * codes. Where the service runs in several isolates, each tells of itself.
 */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Histogram>();
  readonly #refusals = new Map<string, number>();
  readonly #batches = new Histogram(sizes);
  #submissions = 0;

  request(route: string, status: number, milliseconds: number): void {
    count(this.#requests, `route="${route}",class="${Math.floor(status / 100)}xx"`);
    const known = this.#durations.get(route) ?? new Histogram(seconds);
    this.#durations.set(route, known);
    known.add(milliseconds / 1000);
    if (route === "submit" && status === 201) this.#submissions += 1;
  }

  refusal(code: string): void {
    count(this.#refusals, `code="${code}"`);
  }

  /** Writes that crossed to a district together. */
  batch(size: number): void {
    this.#batches.add(size);
  }

  /** All of it in Prometheus' text format. */
  text(): string {
    const durations = "xingji_request_duration_seconds";
    return `${[
      "# Counted in this isolate, since it began.",
      ...head("xingji_requests_total", "counter", "Requests by route and class of status."),
      ...counted("xingji_requests_total", this.#requests),
      ...head(durations, "histogram", "How long requests took, by route."),
      ...[...this.#durations].flatMap(([route, all]) => all.lines(durations, `route="${route}"`)),
      ...head("xingji_submissions_total", "counter", "Submissions that were acknowledged."),
      `xingji_submissions_total ${this.#submissions}`,
      ...head("xingji_refusals_total", "counter", "Requests that were refused, by issue code."),
      ...counted("xingji_refusals_total", this.#refusals),
      ...head("xingji_batch_size", "histogram", "Writes that shared one commit."),
      ...this.#batches.lines("xingji_batch_size", ""),
    ].join("\n")}\n`;
  }
}

const count = (counts: Map<string, number>, labels: string) =>
  counts.set(labels, (counts.get(labels) ?? 0) + 1);

const counted = (name: string, counts: ReadonlyMap<string, number>): string[] =>
  [...counts].map(([labels, n]) => `${name}{${labels}} ${n}`);

/** This isolate's own. */
export const metrics = new Metrics();
