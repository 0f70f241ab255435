import type { Behind, StandingRow } from "../store/standings.ts";

/** What a reply names as `next`: the key and the branch behind which the next page begins. */
export const placeOf = ({ key, branch }: StandingRow): string => `${key}.${branch}`;

/** Reads it back; what is no such mark begins at the front. */
export function placeBehind(mark: string | undefined): Behind | undefined {
  const [, key, branch] = /^(\d{1,16})\.([a-z0-9-]{1,40})$/.exec(mark ?? "") ?? [];
  return key === undefined || branch === undefined ? undefined : { key: Number(key), branch };
}
