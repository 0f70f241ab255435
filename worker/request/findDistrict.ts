import type { Env } from "../env.ts";
import type { Attempt, Tried } from "../objects/attempts.ts";
import type { District } from "../objects/district.ts";
import { reached } from "./reached.ts";

/**
 * A district that exists, and its object: made when it is asked for, which is not always, and anew each
 * time, since a stub that has failed once stays so.
 */
export interface Found {
  readonly id: string;
  readonly object: () => DurableObjectStub<District>;
}

/** Ids of districts known to exist. Working one out costs 25 µs, and districts do not vanish. */
const known = new Map<string, DurableObjectId>();

/** A district, or undefined where no such one was ever made. Creates no storage. */
export async function findDistrict(env: Env, district: string): Promise<Found | undefined> {
  const isThere = known.has(district) || (await reached(directoryOf(env).has(district)));
  return isThere ? found(env, district) : undefined;
}

/**
 * The same for somebody who gives a code: the directory is always asked, whether the district is there or
 * not, and says whether the address is locked out.
 */
export async function attempt(
  env: Env,
  tried: Tried,
): Promise<Attempt & { readonly district: Found | undefined }> {
  const answer = await reached(directoryOf(env).attempt(tried));
  return { ...answer, district: answer.exists ? found(env, tried.district) : undefined };
}

/** Enters a district in the directory. Only the operator's routes call this. */
export async function enterDistrict(env: Env, district: string): Promise<Found> {
  await reached(directoryOf(env).add(district));
  return found(env, district);
}

const found = (env: Env, id: string): Found => ({ id, object: () => objectOf(env, id) });

function objectOf(env: Env, district: string): DurableObjectStub<District> {
  const id = known.get(district) ?? env.DISTRICT.idFromName(district);
  known.set(district, id);
  return env.DISTRICT.get(id);
}

/** The object that knows all districts. */
export const directoryOf = (env: Env) => env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
