import type { Env } from "../env.ts";
import type { District } from "../objects/district.ts";

/** Ids of districts known to exist. Working one out costs 25 µs, and districts do not vanish. */
const known = new Map<string, DurableObjectId>();

/** The object of a district, or undefined where no such district was ever made. Creates no storage. */
export async function findDistrict(
  env: Env,
  district: string,
): Promise<DurableObjectStub<District> | undefined> {
  const id = known.get(district);
  if (id) return env.DISTRICT.get(id);
  return (await directory(env).has(district)) ? remember(env, district) : undefined;
}

/** Enters a district in the directory and gives its object. Only the operator's routes call this. */
export async function enterDistrict(
  env: Env,
  district: string,
): Promise<DurableObjectStub<District>> {
  if (!known.has(district)) await directory(env).add(district);
  return remember(env, district);
}

function remember(env: Env, district: string): DurableObjectStub<District> {
  const id = env.DISTRICT.idFromName(district);
  known.set(district, id);
  return env.DISTRICT.get(id);
}

const directory = (env: Env) => env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
