import { routeOf } from "./routeOf.ts";
import type { Shot } from "./shot.ts";

const classes = ["2xx", "3xx", "4xx", "5xx"] as const;

/** How many requests were made, and of each route how many ended how. */
export class Counts {
  made = 0;
  readonly #routes = new Map<string, Record<string, number>>();

  note({ method, target }: Shot, status: number): void {
    const name = routeOf(method, target)?.name ?? "(no route)";
    // A socket that was opened is done as well.
    const kind = status === 101 ? "2xx" : `${String(status)[0]}xx`;
    const row = this.#routes.get(name) ?? {};
    this.#routes.set(name, row);
    row[kind] = (row[kind] ?? 0) + 1;
    if (status < 300) return;
    row[status] = (row[status] ?? 0) + 1;
  }

  /** How many calls of a route were done. */
  accepted(route: string): number {
    return this.#routes.get(route)?.["2xx"] ?? 0;
  }

  /** A line for each route. */
  table(): string {
    const rows = [...this.#routes].sort(([a], [b]) => (a < b ? -1 : 1));
    const head = ["route".padEnd(20), ...classes.map((kind) => kind.padStart(8))].join("");
    const lines = rows.map(([name, row]) => {
      const numbers = classes.map((kind) => String(row[kind] ?? 0).padStart(8)).join("");
      const refusals = Object.entries(row).filter(([status]) => /^\d+$/.test(status));
      return `${name.padEnd(20)}${numbers}   ${refusals.map((one) => one.join(": ")).join("  ")}`;
    });
    return [head, ...lines].join("\n");
  }
}
