import type { CodeRequest, CodesReply, IssuedCode, SessionReply } from "../../shared/index.ts";
import { draftOf, submissionOf } from "./bodies.ts";
import { type Caller, callers } from "./callers.ts";
import { entryOf } from "./entries.ts";

/** Two districts, and somebody in every role: the same inside the tests' workerd and over the wire. */
export interface World {
  /** ids of the districts, by what the expectation calls them */
  readonly districts: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<Caller, string>>;
  /** of whoever has one: its number, and whose it is */
  readonly sessions: Readonly<Record<Caller, { readonly number: string; readonly person: string }>>;
  /** an access code that nobody has used, and its number */
  readonly code: string;
  readonly codeNumber: number;
  /** numbers of what has been handed in, by branch */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Makes a call as somebody, and gives the answer's text; throws where it is refused. */
export type Ask = (method: string, path: string, bearer: string, body?: unknown) => Promise<string>;

/** A district of the tests: "other" has one branch, all the others four. */
export const districtBody = (id: string, which: string) => ({
  id,
  name: "示范区",
  cycle: 2026,
  units: [
    { id: "east", name: "东街道" },
    { id: "west", name: "西街道" },
  ],
  branches: (which === "other" ? ["x1"] : ["e1", "e2", "w1", "w2"]).map((branch) => ({
    id: branch,
    name: `${branch} 支部`,
    unit: branch.startsWith("w") ? "west" : "east",
    grid: branch.startsWith("w") ? "dongguan-33" : "taihu-42",
  })),
});

/** The year that is rated: everything is open all the time. */
export const cycleBody = { year: 2026, name: "年度评定", stages: [] };

/** Who signs in, in this order; "w1" and "x1" only hand in. */
const people = {
  branch: ["home", { role: "branch", branch: "e1" }],
  reviewer: ["home", { role: "reviewer" }],
  units: ["home", { role: "reviewer", units: ["east"] }],
  stages: ["home", { role: "reviewer", stages: ["first"] }],
  coordinator: ["home", { role: "coordinator" }],
  observer: ["home", { role: "observer" }],
  expired: ["home", { role: "reviewer" }],
  revoked: ["home", { role: "reviewer" }],
  w1: ["home", { role: "branch", branch: "w1" }],
  stranger: ["other", { role: "coordinator" }],
  x1: ["other", { role: "branch", branch: "x1" }],
} as const satisfies Record<string, readonly ["home" | "other", CodeRequest]>;
type Name = keyof typeof people;
const names = Object.keys(people) as Name[];

/** For whom a caller's code was; undefined where there was none. */
export const requestOf = (caller: Caller): CodeRequest | undefined =>
  caller in people ? people[caller as Name][1] : undefined;

/** Nobody in particular: numbers that are never theirs. */
const nobody = { number: "998", person: "998" };
/** Of the only coordinator of the region: numbers begin anew in each object. */
const firstOne = { number: "1", person: "1" };

/** Makes a world whose districts' ids end in `mark`. Who is called "expired" is so only once somebody sees to it. */
export async function makeWorld(ask: Ask, operatorKey: string, mark: string): Promise<World> {
  const districts = {
    home: `home-${mark}`,
    other: `other-${mark}`,
    never: `never-${mark}`,
    region: `region-${mark}`,
  };
  const signedIn = {} as Record<Name, SessionReply>;
  const numbers = {} as Record<Name, string>;
  let spare: IssuedCode | undefined;
  for (const which of ["home", "other"] as const) {
    const own = names.filter((name) => people[name][0] === which);
    const wanted = own.map((name): CodeRequest => people[name][1]);
    await ask("POST", "/districts", operatorKey, districtBody(districts[which], which));
    const codes = await codesOf(ask, operatorKey, districts[which], [
      ...wanted,
      { role: "observer" },
    ]);
    for (const [at, name] of own.entries()) {
      signedIn[name] = JSON.parse(await ask("POST", "/sessions", "", { code: codes[at]?.code }));
      numbers[name] = String(at + 1);
    }
    spare ??= codes.at(-1);
  }
  for (const name of ["coordinator", "stranger"] as const)
    await ask("PUT", `/cycles/${cycleBody.year}`, signedIn[name].token, cycleBody);
  await ask("DELETE", "/sessions/current", signedIn.revoked.token);
  const region = { id: districts.region, name: "示范地区", districts: [districts.home] };
  await ask("POST", "/regions", operatorKey, region);
  // Two codes: the first lets in, the second is there to be revoked.
  const regionCodes: CodesReply = JSON.parse(
    await ask("POST", `/regions/${region.id}/codes`, operatorKey, {
      codes: [{ role: "coordinator" }, { role: "coordinator" }],
    }),
  );
  const regional: SessionReply = JSON.parse(
    await ask("POST", "/sessions", "", { code: regionCodes.codes[1]?.code }),
  );
  const handIn = async (name: Name, branch: string) =>
    JSON.parse(
      await ask("POST", "/submissions", signedIn[name].token, submissionOf(branch, "self")),
    ).number as number;
  const handedIn = {
    e1: await handIn("branch", "e1"),
    w1: await handIn("w1", "w1"),
    x1: await handIn("x1", "x1"),
  };
  const draft = draftOf("e1");
  await ask("PUT", "/drafts/e1?stage=self", signedIn.branch.token, draft);
  await ask("PUT", "/drafts/e1?stage=first", signedIn.reviewer.token, draft);
  const rectification = { entries: [entryOf("rectification")] };
  await ask("POST", "/cycles/2026/ledger", signedIn.coordinator.token, rectification);
  const others = {
    nobody: "",
    garbage: `xj1.${districts.home}.${"A".repeat(43)}`,
    wrongKey: `${operatorKey.slice(0, -1)}~`,
    operator: operatorKey,
    regional: regional.token,
  };
  const ofEach = <T>(make: (name: Name) => T, other: (caller: Caller) => T) =>
    Object.fromEntries(
      callers.map((one) => [one, one in people ? make(one as Name) : other(one)]),
    ) as Record<Caller, T>;
  return {
    districts,
    tokens: ofEach(
      (name) => signedIn[name].token,
      (caller) => others[caller as keyof typeof others],
    ),
    sessions: ofEach(
      (name) => ({ number: numbers[name], person: signedIn[name].person }),
      (caller) => (caller === "regional" ? { ...firstOne, person: regional.person } : nobody),
    ),
    code: spare?.code ?? "",
    codeNumber: spare?.number ?? 0,
    numbers: handedIn,
  };
}

/** Access codes of a district, in the order asked for. */
export async function codesOf(
  ask: Ask,
  operatorKey: string,
  district: string,
  codes: readonly CodeRequest[],
): Promise<readonly IssuedCode[]> {
  const reply = await ask("POST", `/districts/${district}/codes`, operatorKey, { codes });
  return (JSON.parse(reply) as CodesReply).codes;
}
