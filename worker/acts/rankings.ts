import type { Snapshot } from "../objects/memory.ts";
import { buildRanking } from "../rankings/build.ts";
import { matches } from "../rankings/matches.ts";
import { districtOf } from "../store/districts.ts";
import { readAllLatest } from "../store/submissions.ts";
import type { Act, At } from "./act.ts";

/** The combined ranking; 304 where the caller has the current one. */
export const rankings: Act<"rankings"> = (at) => {
  const { bytes, etag } = snapshot(at);
  if (matches(at.ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
  at.seen("rankings", "");
  return { ok: true, status: 200, body: bytes, etag };
};

function snapshot({ sql, memory }: At): Snapshot {
  if (memory.ranking) return memory.ranking;
  const district = districtOf(sql);
  const text = JSON.stringify(buildRanking(district, readAllLatest(sql)));
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  const made = { bytes, etag: `"${district.version}"` };
  memory.ranking = made;
  return made;
}
