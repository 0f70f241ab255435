import type { Behind, StandingRow } from "../store/standings.ts";

/** What a reply names as `next`: the place and the branch behind which the next page begins. */
export const placeOf = ({ place, branch }: StandingRow): string => `${place}.${branch}`;

/** Reads it back; what is no such mark begins at the front. */
export function placeBehind(mark: string | undefined): Behind | undefined {
  const [, place, branch] = /^(-?\d{1,16})\.([a-z0-9-]{1,40})$/.exec(mark ?? "") ?? [];
  return place === undefined || branch === undefined ? undefined : { place: Number(place), branch };
}
