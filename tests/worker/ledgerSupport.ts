import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import type { Issue, LedgerBody, LedgerEntry, LedgerReply, Problem } from "../../shared/index.ts";
import { asBranch, call, makeDistrict, objectOf, putCycle, read, signIn } from "./support.ts";

/** Entries of the ledger as they are sent in the tests. */

export const office = "组织办";
export const basis = "纪检通报";

/** Puts the year in a state: whether it can be decided is another route's affair. */
export async function setState(state: string): Promise<void> {
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE cycles SET state = ?", state);
  });
  await evictDurableObject(objectOf());
}

/** A district whose year asks for a notice of five days, and who takes part in it. */
export async function freshYear() {
  await reset();
  await makeDistrict();
  const people = {
    branch: await asBranch("e1"),
    reviewer: await signIn({ role: "reviewer" }),
    east: await signIn({ role: "reviewer", units: ["east"] }),
    coordinator: await signIn({ role: "coordinator" }),
  };
  await putCycle(people.coordinator, { policies: { notice: { days: 5 } } });
  return people;
}

/** Posts entries; a key that is given is used. */
export const enter = (bearer: string, entries: readonly object[], year = 2026, key?: string) =>
  call("POST", `/cycles/${year}/ledger`, {
    ...{ bearer, body: { entries } },
    ...(key === undefined ? {} : { key }),
  });

/** Enters one and gives it back. */
export async function entered(bearer: string, entry: object): Promise<LedgerEntry> {
  const reply = await enter(bearer, [entry]);
  if (reply.status !== 201) throw new Error(`not entered: ${await reply.text()}`);
  const [first] = (await read<LedgerReply>(reply)).entries;
  if (!first) throw new Error("no entry");
  return first;
}

/** What one entry is refused with: the status, the code, where and what was found. */
export async function refusedFor(bearer: string, ...entries: readonly object[]) {
  const { status, code, issues } = await read<Problem>(await enter(bearer, entries));
  const said = (issues.at(-1) as Issue | undefined)?.data;
  const last = issues.at(-1)?.code;
  return `${status} ${code === last ? code : `${code} ${last}`} ${said?.at}`;
}

/** A page of the ledger. */
export const ledgerOf = async (bearer: string, query = "", year = 2026) =>
  read<LedgerReply>(await call("GET", `/cycles/${year}/ledger${query}`, { bearer }));

/** The kinds that somebody sees, in order. */
export const kindsFor = async (bearer: string, query = "") =>
  (await ledgerOf(bearer, query)).entries.map(({ body }) => body.kind);

type Kind = LedgerBody["kind"];

/** The day it is in the district, some days from now. */
export const day = (days = 0): string =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

const rule = { percent: 50, atLeast: 1, rounding: "ceil" };

/** One good entry of each kind that refers to no other. */
export const good = {
  application: { kind: "application", branch: "e1", star: 5, form: { reason: "申请创建" } },
  veto: { kind: "veto", branch: "e1", veto: "discipline", facts: { members: 2 }, basis, office },
  inspection: { kind: "inspection", branch: "e1", result: "passed", office },
  recheck: { kind: "recheck", branch: "e1", state: "rectifying", deadline: day(30), office },
  points: { kind: "points", branch: "e1", points: { value: 350, of: 4 } },
  panel: { kind: "panel", branch: "e1", score: 92.35 },
  held: { kind: "held", branch: "e1", year: 2025, star: 4 },
  direct: { kind: "direct", branch: "e1", star: 4, basis, office },
  chosen: { kind: "chosen", branch: "e1", star: 5, reason: "综合考评", office },
  confirmed: {
    ...{ kind: "confirmed", of: "branch", about: "e1", proposal: "lower" },
    ...{ reason: "限期未改", office },
  },
  freeze: { kind: "freeze", grid: "taihu-42" },
  draw: { kind: "draw", grid: "taihu-42", star: 5, seed: "2026年11月彩票 0421", rule },
  rectification: {
    ...{ kind: "rectification", branch: "e1", problem: "记录不全", task: "补齐记录" },
    ...{ owner: "支部书记", deadline: day(30), office },
  },
} as const satisfies { readonly [K in Kind]?: object };

export const notice = (posted = day(), days = 5) => ({
  ...{ kind: "notice", posted, days, range: "全街道", office },
});
export const objection = (received = day()) => ({
  ...{ kind: "objection", branch: "e1", received, text: "名次有误" },
});
export const about = (kind: "confirm" | "revoke", entry: number) => ({
  ...{ kind, entry, reason: "核实", office },
});
