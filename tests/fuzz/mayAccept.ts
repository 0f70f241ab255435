import type { RouteName } from "../../shared/index.ts";
import type { Caller } from "../access/callers.ts";
import { expected } from "../access/expected/index.ts";
import type { Meant } from "./routeOf.ts";
import type { Shot } from "./shot.ts";
import type { Person, Town } from "./town.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a call may be accepted at all, by the hand-written expectation of the matrix: by who calls,
 * and by what the call is about. Gives what speaks against it.
 */
export function wrongAccept(
  town: Town,
  { person, isGone, target }: Shot,
  { name, params }: Meant,
  body: unknown,
): string | undefined {
  const fields = (body ?? {}) as Fields;
  const subjects = subjectsOf(town, person, { ...fields, ...params }, name);
  const caller = isGone ? "revoked" : columnOf(person);
  for (const variant of variantsOf(name, fields, target)) {
    const rows = expected.filter((row) => row.route === name && row.variant === variant);
    // Several where a branch may have been moved meanwhile: one that allows it is enough.
    const cells = rows.filter(({ subject }) => subject === "-" || subjects.includes(subject));
    // What there is not of a year yet, somebody may have made or published meanwhile.
    const isOfYear = params["year"] !== undefined || name === "publicPage";
    const mayCome = (status: number) => isOfYear && status === 404;
    const may = (status: number) => mayReach(status) || mayCome(status);
    if (!cells.some(({ statuses }) => may(statuses[caller])))
      return `${caller} may not ${name}${variant && `:${variant}`} for ${subjects.join(" or ")}`;
  }
  return name === "addLedger" ? wrongEntries(town, person, fields) : undefined;
}

/** An entry of the ledger that a branch or a reviewer makes is about a branch within their reach. */
function wrongEntries(town: Town, person: Person, fields: Fields): string | undefined {
  const { request } = person;
  if (request?.role !== "branch" && request?.role !== "reviewer") return undefined;
  const foreign = entriesIn(fields).find(
    ({ branch }) =>
      typeof branch === "string" && !branchSubjects(town, person, branch).includes("e1"),
  );
  return foreign && `${person.name} entered something about ${foreign["branch"]}`;
}

const entriesIn = ({ entries }: Fields): readonly Fields[] =>
  Array.isArray(entries) ? entries : [];

/** The stage that a call is about, in what is handed in or in a draft's query; the kinds of what is entered. */
function variantsOf(name: RouteName, fields: Fields, target: string): readonly string[] {
  if (name === "submit") return [String(fields["stage"])];
  if (name === "addLedger") return entriesIn(fields).map(({ kind }) => String(kind));
  const query = URL.parse(`http://any${target}`)?.searchParams;
  return [name === "draft" || name === "putDraft" ? (query?.get("stage") ?? "") : ""];
}

/** Whether a cell says that its caller may: what is refused for the state that things are in may go well later. */
export const mayReach = (status: number): boolean =>
  status < 400 || [409, 412, 422, 428].includes(status);

/** Who was assigned to other stages may have all of them. */
const columnOf = ({ caller, assigned }: Person): Caller =>
  caller === "stages" && assigned.length > 0 ? "reviewer" : caller;

/** Which years somebody has set is not followed. */
const years = ["2026", "2031"];

/** Whose session a number stands for, as far as it is known: anybody's. */
const sessionSubjects = ["own", "reviewer"];

/** What the expectation calls that which a call is about, as seen from whoever calls. */
function subjectsOf(town: Town, person: Person, named: Fields, name: RouteName): readonly string[] {
  const district = name === "createDistrict" ? named["id"] : named["district"];
  if (district !== undefined) return [districtSubject(town, person, district)];
  if (named["year"] !== undefined) return years;
  // Which grids somebody has published is not followed: everybody sees them all.
  if (name === "grid") return ["taihu-42"];
  if (name.toLowerCase().includes("region")) return ["made"];
  if (name === "addGrid") return ["own"];
  if (named["session"] !== undefined) return sessionSubjects;
  if (named["person"] !== undefined) return ["reviewer"];
  return typeof named["branch"] === "string"
    ? branchSubjects(town, person, named["branch"])
    : ["-"];
}

function districtSubject({ world, made }: Town, { caller }: Person, id: unknown): string {
  if (id === world.districts["home"]) return "home";
  // To the operator a district that was made meanwhile is one like the other.
  const isThere = id === world.districts["other"] || (caller === "operator" && made.has(id));
  return isThere ? "other" : "never";
}

function branchSubjects(town: Town, person: Person, branch: string): readonly string[] {
  const known = town.branches.get(branch);
  if (person.caller === "stranger") return town.others.has(branch) ? ["x1"] : ["none"];
  if (!known) return [branch === "x1" ? "x1" : "none"];
  const { request, assigned } = person;
  if (request?.role === "branch") return [branch === request.branch ? "e1" : "w1"];
  if (request?.role !== "reviewer") return ["e1"];
  // A reviewer who was assigned anew may be asked by what they had before.
  const scopes = [request, ...assigned];
  const reaches = (unit: string) => scopes.some(({ units }) => !units || units.includes(unit));
  return [...known.units].map((unit) => (reaches(unit) ? "e1" : "w1"));
}
