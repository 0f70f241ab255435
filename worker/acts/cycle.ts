import type { CycleReply } from "../../shared/index.ts";
import { refuse } from "../errors.ts";
import { matches } from "../rankings/matches.ts";
import type { StoredCycle } from "../store/cycles.ts";
import { type Act, type At, done } from "./act.ts";

/** A rating year; 304 where the caller has it as it is. */
export const cycle: Act<"cycle"> = (at, { params }) => {
  const stored = storedCycle(at, params.year);
  if (!stored) return refuse(404, "request.notFound");
  const etag = etagOf(stored);
  if (matches(at.ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
  at.seen("cycle", params.year);
  return answerOf(stored);
};

/** The cycle of a year in a path. */
export const storedCycle = ({ memory }: Pick<At, "memory">, year: string) =>
  /^2\d{3}$/.test(year) ? memory.cycle(Number(year)) : undefined;

export const etagOf = ({ revision }: StoredCycle): string => `"${revision}"`;

/** A cycle as it goes out. */
export function answerOf(stored: StoredCycle) {
  const { cycle, state, revision } = stored;
  const reply: CycleReply = { cycle, state, revision };
  return { ...done(200, reply), etag: etagOf(stored) };
}
