import { demoMarks } from "../../scripts/demo/marks.ts";
import {
  api,
  apiBase,
  apiRoutes,
  itemsOf,
  type Route,
  type RouteName,
} from "../../shared/index.ts";
import { gridOf } from "../access/bodies.ts";
import { callOf } from "../access/calls.ts";
import { type Expected, expected } from "../access/expected/index.ts";
import { mayReach } from "./mayAccept.ts";
import { mutate, mutateText } from "./mutate.ts";
import { wellFormed } from "./nasty.ts";
import type { Random } from "./random.ts";
import { valueFor } from "./schemaValues.ts";
import { headerOf, type Shot, tokenOf } from "./shot.ts";
import type { Person, Town } from "./town.ts";
import { addressHeader, socketParts, trick } from "./tricks.ts";

/** Routes that are called more or less often than others: what ends a session ends much else with it. */
const weights: Partial<Record<RouteName, number>> = {
  ...{ importDistrict: 3, verification: 3, createRegion: 3, regionRankings: 3, region: 2 },
  ...{ issueRegionCodes: 3, regionCodes: 2, revokeRegionCode: 1, regionLog: 2 },
  // Of many routes each gets few; who is let in is worth a look.
  ...{ issueCodes: 14 },
  ...{ submit: 60, addLedger: 20, createDistrict: 2, openSession: 4 },
  ...{ closeSession: 1, revokeSession: 2, revokeCode: 2, putPerson: 2, refreshSession: 2 },
  // A year that is settled takes nothing any more, until it is opened again.
  ...{ putCycle: 2, decide: 1, publish: 2, reopen: 6, withdraw: 4 },
};
const byWeight = apiRoutes.map(([name]) => [weights[name] ?? 8, name] as const);

/** Draws a request: mostly one that makes sense, and then what somebody may do to it. */
export function draw(random: Random, town: Town): Shot {
  const isAgain = town.done.length > 0 && random.chance(0.03);
  const shot = isAgain
    ? { ...random.pick(town.done), tricks: ["sent again"] }
    : drawNew(random, town);
  return { ...shot, isGone: town.ended.has(tokenOf(shot)) };
}

function drawNew(random: Random, town: Town): Shot {
  const name = random.weighted(byWeight);
  const row = rowOf(random, name);
  const person = personFor(random, town, row);
  const subject = subjectFor(random, person, row.subject);
  const call = callOf(town.world, name, subject, row.variant, person.caller);
  const { once, match, raw }: Route = api[name];
  const tricks: string[] = [];
  const body = bodyFor(random, town, name, subject, call.body, tricks);
  const plain: Shot = {
    ...{ person, route: name },
    method: call.method,
    target: apiBase + call.path,
    headers: [
      ...headersFor(random, person, body !== undefined && !call.headers),
      ...(once ? ([["idempotency-key", keyFor(random, town, person, name)]] as const) : []),
      ...(match && random.chance(0.6) ? ([["if-match", random.pick(tags)]] as const) : []),
      ...(raw === "websocket" ? socketParts(person.token) : Object.entries(call.headers ?? {})),
    ],
    isGone: false,
    ...(body === undefined ? {} : { body: wellFormed(body) }),
    tricks,
  };
  return random.chance(0.3) ? trick(random, town, plain) : plain;
}

/** A branch that was rechecked takes nothing more: seldom, so that the others come to their turn. */
function rowOf(random: Random, name: RouteName): Expected {
  const rows = expected.filter(({ route }) => route === name);
  return random.pick(
    random.chance(0.9) ? rows.filter(({ variant }) => variant !== "recheck") : rows,
  );
}

/** Mostly somebody who may; often enough anybody. */
function personFor(random: Random, { people, ended }: Town, { statuses }: Expected): Person {
  const may = people.filter(({ caller, token }) => !ended.has(token) && mayReach(statuses[caller]));
  return random.pick(may.length > 0 && random.chance(0.7) ? may : people);
}

const branches = ["e1", "e2", "w1", "w2"];

/** What the expectation calls "e1" is whatever lies within a caller's reach. */
function subjectFor(random: Random, { request }: Person, subject: string): string {
  if (!branches.includes(subject)) return subject;
  if (random.chance(0.1)) return random.pick(branches);
  if (request?.role === "branch" && subject === "e1") return request.branch;
  if (request?.role !== "reviewer" || !request.units) return random.pick(branches);
  const isOwn = (branch: string) => branch.startsWith(request.units?.[0]?.[0] ?? "");
  return random.pick(branches.filter((branch) => isOwn(branch) === (subject !== "w1")));
}

function bodyFor(
  random: Random,
  { world, ledger, codes }: Town,
  name: RouteName,
  subject: string,
  usual: unknown,
  tricks: string[],
): string | undefined {
  const { body: schema }: Route = api[name];
  if (!schema && typeof usual === "string")
    return random.chance(0.5) ? usual : mutateText(usual, random);
  if (!schema) return undefined;
  const words = [...Object.values(world.districts), ...vocabulary];
  if (name === "openSession" && codes.length > 0 && random.chance(0.5))
    return JSON.stringify({ code: random.pick(codes) });
  const newest = ledger.newest(subject);
  const last = [...ledger.receipts.keys()].slice(-20);
  const numbers = newest === undefined ? last : [...last, ...last.map(() => newest)];
  const sensible = () => varied(random, name, subject, usual, numbers);
  const how = random.weighted([
    [10, "sensible"],
    [6, "mutated"],
    [2, "from its schema"],
    [1, "from its schema, mutated"],
    [3, "written otherwise"],
  ] as const);
  if (how !== "sensible") tricks.push(how);
  if (how === "sensible") return JSON.stringify(sensible());
  if (how === "mutated") return JSON.stringify(mutate(sensible(), random)) ?? "";
  if (how === "written otherwise") return mutateText(JSON.stringify(sensible()), random);
  const made = valueFor(schema, random, words);
  return JSON.stringify(how === "from its schema" ? made : mutate(made, random)) ?? "";
}

const tags = ["*", "*", '"1"', '"2"', '"3"', '"1", "2"'];

const vocabulary = [
  ...["e1", "e2", "w1", "w2", "x1", "none", "east", "west", "taihu-42", "dongguan-33"],
  ...["东一支部", "请补充材料", "1", "2", "50"],
];

/** A submission has other marks each time, a return another number. */
function varied(
  random: Random,
  name: RouteName,
  branch: string,
  usual: unknown,
  numbers: readonly number[],
): unknown {
  const fields = usual as Readonly<Record<string, unknown>>;
  if ((name === "sendBack" || name === "withdraw") && numbers.length > 0)
    return { ...fields, number: random.pick(numbers) };
  if (name !== "submit") return usual;
  const grid = gridOf(branch);
  const explained = fields["stage"] !== "self" && random.chance(0.9);
  const ids = explained ? itemsOf(grid).map(({ id }) => id) : [];
  return {
    ...fields,
    marks: demoMarks(grid, random.below(1_000_000)),
    reasons: Object.fromEntries(ids.map((id) => [id, `依据材料 ${random.below(100)}`])),
    ...(random.chance(0.1) ? { after: random.pick([0, ...numbers]) } : {}),
  };
}

const anyAddress = (random: Random): string =>
  ["10", ...Array.from({ length: 3 }, () => random.below(256))].join(".");

function headersFor(
  random: Random,
  { token }: Person,
  hasBody: boolean,
): readonly (readonly [string, string])[] {
  // Many clients, each with an address of its own, as a proxy would say it.
  const headers: [string, string][] = [[addressHeader, anyAddress(random)]];
  if (token !== "") headers.push(["authorization", `Bearer ${token}`]);
  if (hasBody) headers.push(["content-type", "application/json"]);
  return headers;
}

/** A new key, or one that was used before: by the same person for the same route, or by anybody for anything. */
function keyFor(random: Random, { done }: Town, person: Person, name: RouteName): string {
  const own = done.filter((shot) => shot.person === person && shot.route === name);
  const from = random.chance(0.5) ? own : done;
  const used = random.chance(0.15) && from.length > 0 ? random.pick(from) : undefined;
  return (used && headerOf(used, "idempotency-key")) ?? random.uuid();
}
