import type { Caller } from "../access/callers.ts";
import { expected } from "../access/expected/index.ts";
import type { Meant } from "./routeOf.ts";
import type { Shot } from "./shot.ts";
import type { Person, Town } from "./town.ts";

/**
 * Whether a call may be accepted at all, by the hand-written expectation of the matrix: by who calls,
 * and by what the call is about. Gives what speaks against it.
 */
export function wrongAccept(
  town: Town,
  { person, isGone }: Shot,
  { name, params }: Meant,
  body: unknown,
): string | undefined {
  const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
  const variant = name === "submit" ? String(fields["stage"]) : "";
  const rows = expected.filter((row) => row.route === name && row.variant === variant);
  const subjects = subjectsOf(town, person, { ...fields, ...params }, name === "createDistrict");
  const caller = isGone ? "revoked" : columnOf(person);
  // Several where a branch may have been moved meanwhile: one that allows it is enough.
  const cells = rows.filter(({ subject }) => subject === "-" || subjects.includes(subject));
  if (cells.some(({ statuses }) => mayReach(statuses[caller]))) return undefined;
  return `${caller} may not ${name}${variant && `:${variant}`} for ${subjects.join(" or ")}`;
}

/** Whether a cell says that its caller may: what is refused for the state that things are in may go well later. */
export const mayReach = (status: number): boolean =>
  status < 400 || [409, 412, 422].includes(status);

/** Who was assigned to other stages may have all of them. */
const columnOf = ({ caller, assigned }: Person): Caller =>
  caller === "stages" && assigned.length > 0 ? "reviewer" : caller;

/** Which years somebody has set is not followed. */
const years = ["2026", "2031"];

/** Whose session a number stands for, as far as it is known: anybody's. */
const sessionSubjects = ["own", "reviewer"];

/** What the expectation calls that which a call is about, as seen from whoever calls. */
function subjectsOf(
  town: Town,
  person: Person,
  named: Readonly<Record<string, unknown>>,
  isDistrict: boolean,
): readonly string[] {
  const district = isDistrict ? named["id"] : named["district"];
  if (district !== undefined) return [districtSubject(town, person, district)];
  if (named["year"] !== undefined) return years;
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
  if (branch === "x1") return ["x1"];
  const known = town.branches.get(branch);
  if (!known) return ["none"];
  const { request, assigned } = person;
  if (request?.role === "branch") return [branch === request.branch ? "e1" : "w1"];
  if (request?.role !== "reviewer") return ["e1"];
  // A reviewer who was assigned anew may be asked by what they had before.
  const scopes = [request, ...assigned];
  const reaches = (unit: string) => scopes.some(({ units }) => !units || units.includes(unit));
  return [...known.units].map((unit) => (reaches(unit) ? "e1" : "w1"));
}
