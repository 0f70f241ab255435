import { canonical, hashOf, issue, type Publication } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { type Refusal, refusal } from "../errors.ts";
import type { StoredCycle } from "../store/cycles.ts";
import { districtOf } from "../store/districts.ts";
import { addPublication, readNewestPublication } from "../store/publications.ts";
import { readNewestRecords } from "../store/records.ts";
import { ledgerOf } from "./ledgerOf.ts";
import { missingForPublication } from "./mayPublish.ts";
import { publishedGrid } from "./publishedGrid.ts";
import type { Said } from "./sealAll.ts";
import { unnoticed } from "./unnoticed.ts";

/** Keeps what is published of a year as it is from then on, or says what is missing. */
export function makePublication(
  at: At,
  stored: StoredCycle,
  { office, reason }: Said,
): readonly object[] | Refusal {
  const { sql, memory, now } = at;
  const { year } = stored.cycle;
  const records = readNewestRecords(sql, year);
  const before = readNewestPublication(sql, year);
  const ledger = ledgerOf(sql, year);
  const missing = [
    ...(records.length === 0 ? [issue("publication.noRecord", undefined)] : []),
    ...missingForPublication(stored, ledger, now),
    ...(ledger.notice && stored.cycle.policies?.notice ? unnoticed(sql, year, ledger.notice) : []),
    ...(before && reason === undefined ? [issue("publication.reason", undefined)] : []),
  ];
  if (missing.length > 0) return refusal(409, ...missing);
  const { id, name } = districtOf(sql);
  const version = (before?.version ?? 0) + 1;
  const body: Publication = {
    district: { id, name },
    year,
    version,
    time: new Date(now).toISOString(),
    ...(office === undefined ? {} : { office }),
    ...(reason === undefined ? {} : { reason }),
    grids: records.map((record) => publishedGrid(sql, stored.cycle, record, before !== undefined)),
  };
  const [text, hash] = [canonical(body), hashOf(body)];
  if (!text.ok || !hash.ok) throw new Error("what is to be published is no JSON");
  const kept = { author: at.session().id, time: now, office: office ?? null };
  addPublication(
    sql,
    { cycle: year, version, hash: hash.value, ...kept, reason: reason ?? null },
    text.value,
  );
  memory.forgetPublications();
  return [{ version, hash: hash.value }];
}
