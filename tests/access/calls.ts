import { api, liveProtocols, type Route, type RouteName } from "../../shared/index.ts";
import { branchBody, draftOf, gridOf, submissionOf } from "./bodies.ts";
import type { Caller } from "./callers.ts";
import { entryOf } from "./entries.ts";
import { cycleBody, districtBody, type World } from "./world.ts";

/** A call that is right in every way but for who makes it. */
export interface Call {
  readonly method: string;
  /** under `apiBase`, with its query */
  readonly path: string;
  readonly body?: unknown;
  /** what it needs besides a token, a key and a type */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes into a route's path, query and body. */
interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Make = (world: World, subject: string, variant: string, caller: Caller) => Parts;

const nothing: Make = () => ({});
const inDistrict: Make = ({ districts }, which) => ({
  params: { district: districts[which] ?? which },
});
const aboutYear =
  (body?: object): Make =>
  (_, year) => ({ params: { year }, ...(body ? { body } : {}) });
const aboutRegion: Make = ({ districts }, which) => ({
  params: { region: (which === "made" && districts["region"]) || which },
});
const aboutRegionCode: Make = (world, which, ...more) => {
  const about = aboutRegion(world, which, ...more);
  return { ...about, params: { ...about.params, number: which === "made" ? "1" : "999" } };
};
const aboutBranch: Make = (_, branch) => ({ params: { branch } });

/** How each route is called; one line for a route. */
const calls: { readonly [Name in RouteName]: Make } = {
  openSession: ({ code }) => ({ body: { code } }),
  closeSession: nothing,
  refreshSession: nothing,
  sessions: nothing,
  revokeSession: ({ sessions }, which, _, caller) => {
    const own = { own: sessions[caller].number, reviewer: sessions.reviewer.number }[which];
    return { params: { session: own ?? "999" } };
  },
  me: nothing,
  createDistrict: (world, which) => ({
    body: districtBody(world.districts[which] ?? which, which),
  }),
  issueCodes: ({ districts }, which) => ({
    params: { district: districts[which] ?? which },
    body: { codes: [{ role: "reviewer" }] },
  }),
  codes: inDistrict,
  revokeCode: ({ districts, codeNumber }, which) => ({
    params: {
      district: districts[which] ?? which,
      number: which === "home" ? String(codeNumber) : "1",
    },
  }),
  people: nothing,
  putPerson: ({ sessions }, who) => ({
    params: { person: who === "none" ? "999" : sessions.reviewer.person },
    body: { units: ["east"] },
  }),
  locks: nothing,
  liftLock: () => ({ params: { lock: "1" } }),
  submit: (_, branch, stage) => ({ body: submissionOf(branch, stage) }),
  submission: aboutBranch,
  sendBack: ({ numbers }, branch) => ({
    params: { branch },
    body: { number: numbers[branch] ?? 1, comment: "请补充材料", items: {} },
  }),
  withdraw: ({ numbers }, branch) => ({
    params: { branch },
    body: { number: numbers[branch] ?? 1 },
  }),
  cycles: nothing,
  cycle: aboutYear(),
  putCycle: (_, year) => ({
    params: { year },
    body: { ...cycleBody, year: Number(year) },
  }),
  decide: aboutYear({}),
  publish: aboutYear({}),
  reopen: aboutYear({ reason: "复核" }),
  startYear: aboutYear({}),
  log: inDistrict,
  exportDistrict: inDistrict,
  verification: inDistrict,
  importDistrict: ({ districts }, which) => ({
    params: { district: districts[which] ?? which },
    headers: { "content-type": "application/x-ndjson" },
    body: "{}\n",
  }),
  createRegion: ({ districts }) => ({
    body: { id: districts["region"], name: "示范地区", districts: [districts["home"]] },
  }),
  region: aboutRegion,
  regionRankings: aboutRegion,
  issueRegionCodes: (...about) => ({
    ...aboutRegion(...about),
    body: { codes: [{ role: "coordinator" }] },
  }),
  regionCodes: aboutRegion,
  revokeRegionCode: aboutRegionCode,
  regionLog: aboutRegion,
  units: nothing,
  putUnits: () => ({ body: { units: [{ id: "north", name: "北街道" }] } }),
  putBranches: () => ({ body: { branches: [{ id: "e9", ...branchBody }] } }),
  missing: nothing,
  branch: aboutBranch,
  putBranch: (_, branch) => ({ params: { branch }, body: branchBody }),
  grids: nothing,
  grid: (_, grid) => ({ params: { grid } }),
  addGrid: () => ({ body: { ...gridOf("e1"), id: "own" } }),
  draft: (_, branch, stage) => ({ params: { branch }, query: { stage } }),
  putDraft: (_, branch, stage) => ({
    params: { branch },
    query: { stage },
    body: draftOf(branch),
  }),
  history: aboutBranch,
  comparison: ({ numbers }, branch) => {
    const number = String(numbers[branch] ?? 1);
    return { params: { branch }, query: { from: number, to: number } };
  },
  live: ({ tokens }, _, __, caller) => ({ headers: socketHeaders(tokens[caller]) }),
  branches: nothing,
  rankings: nothing,
  standings: nothing,
  standing: aboutBranch,
  overview: nothing,
  timeline: aboutYear(),
  ledger: aboutYear(),
  addLedger: (_, year, kind) => ({ params: { year }, body: { entries: [entryOf(kind)] } }),
  decision: (_, year) => ({ params: { year, grid: "taihu-42" } }),
  records: aboutYear(),
  record: (_, year) => ({ params: { year, grid: "taihu-42" } }),
  publication: aboutYear(),
  publicPage: inDistrict,
};

/** What asks for a socket; the token travels beside the subprotocol. */
export const socketHeaders = (token: string) => ({
  upgrade: "websocket",
  "sec-websocket-protocol": liveProtocols(token).join(", "),
});

/** A valid call of a route about a subject. */
export function callOf(
  world: World,
  name: RouteName,
  subject: string,
  variant: string,
  caller: Caller,
): Call {
  const { method, path }: Route = api[name];
  const { params = {}, query = {}, body, headers } = calls[name](world, subject, variant, caller);
  const filled = path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? key),
  );
  const asked = new URLSearchParams(query).toString();
  return {
    method: method.toUpperCase(),
    path: asked ? `${filled}?${asked}` : filled,
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
  };
}
