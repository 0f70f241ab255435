import * as z from "zod";
import { locales } from "../base/text.ts";
import { cycleStates } from "../cycle/states.ts";
import { hash, id, instant, name, number, year } from "./parts.ts";
import { issueSchema } from "./replies.ts";
import { decisionResults } from "./vocabulary.ts";

/** Decisions: what the rules come to now, and the records that seal what was decided. */

/** A record without its content. */
const recordHead = {
  grid: id,
  /** 1, and one more each time the cycle was opened again and decided anew */
  version: number,
  hash,
  time: instant,
  office: name.exactOptional(),
  reason: z.string().exactOptional(),
};

const outcome = z
  .object({ result: z.enum(decisionResults), star: z.number().int().nullable() })
  .readonly();

/** What became otherwise than in the version before; a branch that is in one only has one of the two. */
const change = z
  .object({ branch: id, from: outcome.exactOptional(), to: outcome.exactOptional() })
  .readonly();
export type OutcomeChange = z.infer<typeof change>;

export const recordHeadSchema = z
  .object({ ...recordHead, changes: z.array(change).readonly() })
  .readonly();
export type RecordHead = z.infer<typeof recordHeadSchema>;

/** `GET /cycles/:year/records`: by grid, then version. */
export const recordsReplySchema = z
  .object({ records: z.array(recordHeadSchema).readonly() })
  .readonly();
export type RecordsReply = z.infer<typeof recordsReplySchema>;

/** `GET /cycles/:year/records/:grid`: the newest version, unless one is named. */
export const recordQuerySchema = z.strictObject({
  version: z.coerce.number<number | string>().int().min(1).optional(),
});
/** A sealed record, as `verifyRecord` reads it. */
export const recordReplySchema = z.json();

/**
 * `GET /cycles/:year/decisions/:grid`: what `decide` would say now (of a settled cycle: what its record says), with
 * all it was given. Names are beside it, since what is decided knows branches by their ids only.
 */
export const decisionReplySchema = z
  .object({
    grid: id,
    cycle: year,
    state: z.enum(cycleStates),
    /** a `DecisionInput` */
    input: z.json(),
    /** a `Decision` */
    decision: z.json(),
    names: z.record(id, z.object({ name, unit: name }).readonly()).readonly(),
    /** why it cannot be decided yet; empty: it can */
    open: z.array(issueSchema).readonly(),
    /** what is to be known beside it, and keeps nothing from being decided: who moved in the year */
    notes: z.array(issueSchema).readonly().exactOptional(),
    record: z.object(recordHead).readonly().exactOptional(),
  })
  .readonly();
export type DecisionReply = z.infer<typeof decisionReplySchema>;

/** A branch as it is published; where names are restricted there is none. */
const published = z
  .object({ name: name.exactOptional(), unit: name, star: z.number().int() })
  .readonly();

const stars = z.number().int();

const publishedGrid = z
  .object({
    grid: id,
    title: z.object({ "zh-CN": z.string(), en: z.string() }).readonly(),
    /** the hash of the record behind it */
    hash,
    branches: z.array(published).readonly(),
    /** where it was published anew: whose star is another one; 0 is none */
    changes: z
      .array(
        z.object({ name: name.exactOptional(), unit: name, from: stars, to: stars }).readonly(),
      )
      .readonly()
      .exactOptional(),
  })
  .readonly();

/** What a district has published of a year: the final circular (通报). Nothing else of it is public. */
export const publicationSchema = z
  .object({
    district: z.object({ id, name }).readonly(),
    year,
    /** 1, and one more each time it was published anew */
    version: number,
    time: instant,
    office: name.exactOptional(),
    /** why it was published anew */
    reason: z.string().exactOptional(),
    grids: z.array(publishedGrid).readonly(),
  })
  .readonly();
export type Publication = z.infer<typeof publicationSchema>;

/** `GET /public/:district`: the newest year published, unless one is named. */
export const publicQuerySchema = z.strictObject({
  year: z.coerce.number<number | string>().pipe(year).optional(),
  /** the page's language; left out: as Accept-Language says */
  lang: z.enum(locales).optional(),
});
