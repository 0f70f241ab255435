import { type ImportReply, linesOf, type Verdict, Verifier } from "../../shared/index.ts";
import { done } from "../acts/act.ts";
import { hashing } from "../auth/hash.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import { Arrivals } from "../export/arrivals.ts";
import { type Answer, keyScopeOf, type OrderOf } from "../objects/orders.ts";
import { limits } from "../request/parseBody.ts";
import { readPieces, Unreadable } from "../request/readPieces.ts";
import { addAnswer, type Call, isKnown, readAnswer } from "../store/answers.ts";
import { putDistrict, readDistrict } from "../store/districts.ts";
import { migrations } from "../store/migrations.ts";
import { placeAll, placeYearsBefore } from "../store/standings.ts";
import type { LongAct, LongAt } from "./longAct.ts";

type Importing = OrderOf<"importDistrict">;

/**
 * Brings an export into a district that is not there yet. It is verified while it is read, and refused at
 * the first line that is wrong; until its end was there the district does not exist, and where the end does
 * not come nothing stays.
 */
export const importDistrict: LongAct<"importDistrict"> = async (at, order) => {
  const { sql, memory, storage, clear } = at;
  const found = order.input.params.district;
  if (memory.isImporting) return refuse(409, "export.running", { found });
  if (readDistrict(sql)) return repeated(at, order, found);
  memory.isImporting = true;
  storage.kv.put(importing, true);
  let answer: Answer = refuse(500, "request.internal");
  try {
    answer = await bringIn(at, order);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    answer = error.refusal;
  } finally {
    if (!answer.ok) await clear();
    memory.isImporting = false;
  }
  return answer;
};

/** Says in storage that what is there was not brought in to its end. */
export const importing = "importing";

async function bringIn(at: LongAt, order: Importing): Promise<Answer> {
  const { sql, storage, request, now } = at;
  const { district } = order.input.params;
  const digest = hashing.begin();
  const verifier = new Verifier({ hashing, schema: migrations.length });
  const arrivals = new Arrivals(storage, now);
  for await (const line of linesOf(summed(request, digest))) {
    const { header, record, findings } = verifier.take(line);
    if (findings.length > 0) return refusal(422, ...findings);
    if (header && header.district.id !== district) {
      const data = { line: 1, found: header.district.id, limit: district };
      return refuse(422, "export.district", data);
    }
    const refused = record && arrivals.take(record);
    if (refused) return refused;
  }
  const refused = arrivals.end();
  const verdict = verifier.end();
  const { header, sound, findings } = verdict;
  if (refused || !header || !sound) return refused ?? refusal(422, ...findings);
  const reply = replyOf(district, verdict);
  storage.transactionSync(() => {
    putDistrict(sql, header.district);
    placeAll(sql);
    placeYearsBefore(sql);
    at.log("importDistrict", "", { digest: verdict.digest });
    const call = callOf(at, order, digest.hex());
    if (call) addAnswer(sql, call, reply, now);
    storage.kv.delete(importing);
    at.cycleChanged();
  });
  return reply;
}

const replyOf = (id: string, { counts, submissions, log }: Verdict) =>
  done(201, { id, counts, submissions, log } satisfies ImportReply);

/** The same file with the same key gets the same answer; anything else finds the district there already. */
async function repeated(at: LongAt, order: Importing, found: string): Promise<Answer> {
  const there: Refusal = refuse(409, "export.there", { found });
  const first = callOf(at, order, "");
  if (!first || !isKnown(at.sql, first)) return there;
  const digest = hashing.begin();
  try {
    for await (const _ of summed(at.request, digest));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.refusal;
  }
  const call = callOf(at, order, digest.hex());
  return (call && readAnswer(at.sql, call)) ?? there;
}

async function* summed(request: Request, digest: ReturnType<typeof hashing.begin>) {
  for await (const piece of readPieces(request.body, limits.import)) {
    digest.add(piece);
    yield piece;
  }
}

const callOf = ({ who }: LongAt, { once }: Importing, digest: string): Call | undefined =>
  once && {
    scope: keyScopeOf(who),
    key: once.key,
    bodyHash: hashing.of(`${once.bodyHash}\n${digest}`),
  };
