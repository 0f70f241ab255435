import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { OverviewRow, Timeline } from "../../../shared/index.ts";

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A real HTTP server on localhost that keeps what it was asked. */
export async function serve(answer: (seen: Seen, reply: ServerResponse) => void) {
  const seen: Seen[] = [];
  const server = createServer(async (request, reply) => {
    let body = "";
    for await (const part of request) body += part;
    const { method = "", url: path = "", headers } = request;
    const call = { method, path, headers, body };
    seen.push(call);
    answer(call, reply);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { origin: `http://127.0.0.1:${port}`, seen, stop };
}

export function json(reply: ServerResponse, status: number, body: unknown, headers = {}): void {
  const type = status < 400 ? "application/json" : "application/problem+json";
  reply.writeHead(status, { "Content-Type": type, ...headers });
  reply.end(JSON.stringify(body));
}

export const district = { id: "demo", name: "示范区", cycle: 2026 };

export const receipt = {
  number: 7,
  branch: "b1",
  stage: "self",
  grid: { id: "taihu-42", version: "1.0.0" },
  time: "2026-11-22T01:02:03Z",
  star: 5,
  hash: "ab".repeat(32),
} as const;

export const branchInfo = {
  role: "branch",
  person: "1",
  district,
  branch: { id: "b1", name: "第一支部", unit: "u1", grid: "taihu-42" },
} as const;

export const ranking = { district, version: 3, rows: [], missing: [] } as const;

export const timeline: Timeline = {
  of: 4,
  days: [
    { day: "2026-04-20", self: 1, first: 0, recheck: 0 },
    { day: "2026-04-22", self: 3, first: 1, recheck: 0 },
  ],
  asOf: "2026-11-22T00:00:00.000Z",
};

export const pulled = { ...ranking, timeline } as const;

/** A row of the overview: of the 42 items' grid, all alike but for what is given. */
export const overviewRow = (change: Partial<OverviewRow> = {}): OverviewRow => ({
  branch: "b1",
  name: "第一支部",
  unit: "青禾社区",
  unitId: "qinghe",
  grid: "taihu-42",
  star: 4,
  attained: { value: 1, of: 2 },
  rank: 1,
  tied: false,
  time: "2026-04-20T01:02:03.000Z",
  stage: "self",
  state: "submitted",
  percentile: { value: 1, of: 1 },
  near: false,
  ...change,
});

/** Answers what a pull asks for; whether it was that. */
export function answerPull(
  path: string,
  reply: ServerResponse,
  rows: readonly OverviewRow[] = [],
): boolean {
  const route = path.split("?")[0]?.split("/").at(-1);
  if (route === "rankings") json(reply, 200, { ...ranking, rows });
  else if (route === "overview")
    json(reply, 200, { district, version: ranking.version, rows, of: rows.length });
  else if (route === "timeline") json(reply, 200, timeline);
  else return false;
  return true;
}

export const rankingWritten = {
  kind: "written",
  sheet: { id: "r", name: "排名" },
  others: [],
  isRefresh: false,
  ownColumns: 0,
  kept: 0,
  noRoom: [],
  added: 0,
  gone: 0,
  dropped: 0,
} as const;
