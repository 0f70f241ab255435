import type { Office } from "../auth/token.ts";
import type { Env } from "../env.ts";
import type { Attempt, Tried } from "../objects/attempts.ts";
import type { District } from "../objects/district.ts";
import type { Region } from "../objects/region.ts";
import { reached } from "./reached.ts";

/** What the object of a district and that of a region have in common: both answer calls. */
export type Callable = Pick<DurableObjectStub<District>, "call" | "calls" | "allow" | "fetch">;

/**
 * A district or region that exists, and its object: made when it is asked for, which is not always, and anew
 * each time, since a stub that has failed once stays so.
 */
export interface Found<Of extends Callable = Callable> extends Office {
  readonly object: () => Of;
}
export type FoundDistrict = Found<DurableObjectStub<District>>;

/** Ids of districts known to exist. Working one out costs 25 µs, and districts do not vanish. */
const known = new Map<string, DurableObjectId>();
/** The same of regions. */
const knownRegions = new Set<string>();

/** A district, or undefined where no such one was ever made. Creates no storage. */
export async function findDistrict(env: Env, district: string): Promise<FoundDistrict | undefined> {
  const isThere = known.has(district) || (await reached(directoryOf(env).has(district)));
  return isThere ? found(env, district) : undefined;
}

/** Many of them at once, by their ids: those that are there. */
export async function findDistricts(
  env: Env,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundDistrict>> {
  const unmet = ids.filter((id) => !known.has(id));
  const met = unmet.length > 0 ? await reached(directoryOf(env).known(unmet)) : [];
  const there = [...ids.filter((id) => known.has(id)), ...met];
  return new Map(there.map((id) => [id, found(env, id)]));
}

/** A region, or undefined where no such one was ever made. Creates no storage. */
export async function findRegion(env: Env, id: string): Promise<Found | undefined> {
  if (!knownRegions.has(id) && !(await reached(directoryOf(env).has(id, "region"))))
    return undefined;
  knownRegions.add(id);
  return foundRegion(env, id);
}

/** Whichever a token or a path names. */
export const findOffice = (env: Env, { kind, id }: Office): Promise<Found | undefined> =>
  kind === "region" ? findRegion(env, id) : findDistrict(env, id);

/**
 * The same for somebody who gives a code: the directory is always asked, whether the district is there or
 * not, and says whether the address is locked out.
 */
export async function attempt(
  env: Env,
  tried: Tried,
): Promise<Attempt & { readonly district: Found | undefined }> {
  const answer = await reached(directoryOf(env).attempt(tried));
  const { kind, id } = tried.office;
  const there = () => (kind === "region" ? foundRegion(env, id) : found(env, id));
  return { ...answer, district: answer.exists ? there() : undefined };
}

/** Enters a district in the directory. Only the operator's routes call this. */
export async function enterDistrict(env: Env, district: string): Promise<FoundDistrict> {
  await reached(directoryOf(env).add(district));
  return found(env, district);
}

/** The same for a region. */
export async function enterRegion(env: Env, id: string): Promise<Found> {
  await reached(directoryOf(env).add(id, "region"));
  return foundRegion(env, id);
}

const found = (env: Env, id: string): FoundDistrict => ({
  ...{ kind: "district", id },
  object: () => objectOf(env, id),
});

const foundRegion = (env: Env, id: string): Found => ({
  ...{ kind: "region", id },
  object: () => regionOf(env, id) as unknown as Callable,
});

function objectOf(env: Env, district: string): DurableObjectStub<District> {
  const id = known.get(district) ?? env.DISTRICT.idFromName(district);
  known.set(district, id);
  return env.DISTRICT.get(id);
}

/** The object of a region that is there. */
export const regionOf = (env: Env, id: string): DurableObjectStub<Region> =>
  env.REGION.get(env.REGION.idFromName(id));

/** The object that knows all districts. */
export const directoryOf = (env: Env) => env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
