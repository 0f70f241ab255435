import * as z from "zod";
import { recheckStates } from "../decide/decision.ts";
import { branchCategories } from "../grid/branch.ts";
import { penalties, roundings } from "../grid/decisionWords.ts";
import { percentage, perStar, star } from "../grid/parts.ts";
import { evidence, id, instant, name, number, share, year } from "../wire/parts.ts";
import { wellFormed } from "../wire/wellFormed.ts";

/**
 * The ledger (台账) of a cycle: what people establish about branches besides marks, append-only. A later entry
 * of the same kind about the same thing takes the place of the one before, but a veto that is only proposed not that
 * of a confirmed one; `revoke` takes one back.
 */

const words = z.string().trim().min(1).max(2000).regex(wellFormed, "Unicode");
/** The office that decides, as it is to be read in the record: never a person's name. */
const office = name.regex(wellFormed, "Unicode");
/** Id of a veto, of an item. */
const key = z.string().min(1).max(32);
const whole = z.number().int().min(0).max(1_000_000);
const day = z.iso.date();

/** Scheme A 附件2, C 附件2, D: the star applied for, and the form's fields by their ids. */
const application = z.strictObject({
  kind: z.literal("application"),
  branch: id,
  star,
  form: z.record(key, z.string().trim().max(4000)).exactOptional(),
});

/** Proposed; it counts once an entry `confirm` names it. */
const veto = z.strictObject({
  kind: z.literal("veto"),
  branch: id,
  veto: key,
  facts: z.record(key, whole).exactOptional(),
  basis: words,
  office,
});

const confirm = z.strictObject({
  kind: z.literal("confirm"),
  entry: number,
  reason: words,
  office,
});
const revoke = z.strictObject({ kind: z.literal("revoke"), entry: number, reason: words, office });

/** 评估验收 · of a branch that was drawn, or that applies for a star inspected one by one. */
const inspection = z.strictObject({
  kind: z.literal("inspection"),
  branch: id,
  result: z.enum(["passed", "failed"]),
  note: words.exactOptional(),
  office,
});

/** 复检 · of a holder; `deadline` goes with "rectifying". */
const recheck = z.strictObject({
  kind: z.literal("recheck"),
  branch: id,
  state: z.enum(recheckStates),
  deadline: day.exactOptional(),
  note: words.exactOptional(),
  office,
});

/** The platform's average of the year. Scheme D, disqualifier 4. */
const points = z.strictObject({
  kind: z.literal("points"),
  branch: id,
  points: z.union([z.number().min(0).max(1_000_000), share]),
});

/** The panel's score (评审团), in points. */
const panel = z.strictObject({
  kind: z.literal("panel"),
  branch: id,
  score: z.number().min(0).max(10_000),
});

/** A star held in an earlier year that no cycle here has decided. */
const held = z.strictObject({
  kind: z.literal("held"),
  branch: id,
  year,
  star: z.number().int().min(0).max(9),
});

/** 直接定级. */
const direct = z.strictObject({
  kind: z.literal("direct"),
  branch: id,
  star,
  basis: words,
  office,
});

/** Whom the coordinator chooses among those tied at the last place of a star. */
const chosen = z.strictObject({
  kind: z.literal("chosen"),
  branch: id,
  star,
  reason: words,
  office,
});

export const proposalKinds = ["rectify", "lower", "revoke", ...penalties, "notExcellent"] as const;

/** A proposal that a person confirms: `about` is a branch or a unit. */
const confirmed = z.strictObject({
  kind: z.literal("confirmed"),
  of: z.enum(["branch", "unit"]),
  about: id,
  proposal: z.enum(proposalKinds),
  reason: words,
  office,
});

/** How many apply for each star of a grid, frozen at the deadline; the district counts. */
const freeze = z.strictObject({ kind: z.literal("freeze"), grid: id });

/** Draws by lot from a star's applicants, unit by unit; the district knows who they are. */
const drawing = z.strictObject({
  kind: z.literal("draw"),
  grid: id,
  star,
  seed: z.string().min(8).max(200),
  rule: z.strictObject({
    percent: percentage,
    atLeast: z.number().int().min(0).max(100_000),
    rounding: z.enum(roundings),
  }),
});

/** 整改台账 · problem, task, who answers for it (a post or an office), and until when. */
const rectification = z.strictObject({
  kind: z.literal("rectification"),
  branch: id,
  problem: words,
  task: words,
  owner: name,
  deadline: day,
  office,
});

/** What came of it: the branch reports, the office accepts or refuses. */
const rectified = z.strictObject({
  kind: z.literal("rectified"),
  entry: number,
  state: z.enum(["reported", "accepted", "refused"]),
  note: words,
  evidence: evidence.exactOptional(),
});

/** 公示 · posted on a day, for so many days that follow it, within what range. */
const notice = z.strictObject({
  kind: z.literal("notice"),
  posted: day,
  days: z.number().int().min(1).max(60),
  range: words,
  office,
});

/** An objection raised in the period; no name of whoever raised it. */
const objection = z.strictObject({
  kind: z.literal("objection"),
  branch: id,
  received: day,
  text: words,
});

const outcome = z.strictObject({
  kind: z.literal("outcome"),
  entry: number,
  upheld: z.boolean(),
  reason: words,
  office,
});

const sent = [
  application,
  veto,
  confirm,
  revoke,
  inspection,
  recheck,
  points,
  panel,
  held,
  direct,
  chosen,
  confirmed,
  rectification,
  rectified,
  notice,
  objection,
  outcome,
] as const;

/** What is sent to be entered. */
export const ledgerInputSchema = z.discriminatedUnion("kind", [...sent, freeze, drawing]);
export type LedgerInput = z.infer<typeof ledgerInputSchema>;

const traits = z.strictObject({ unit: id, category: z.enum(branchCategories).exactOptional() });

/** What only the district adds: what it counted, whom it drew, where a branch was when it handed in. */
const stored = [
  freeze.extend({ applications: perStar(whole) }),
  drawing.extend({
    draws: z.array(
      z.strictObject({
        generator: z.string(),
        unit: id.exactOptional(),
        seed: z.string(),
        list: z.array(id),
        take: whole,
        drawn: z.array(id),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal("moved"), branch: id, from: traits, to: traits }),
] as const;

/** An entry's content as it is kept. */
export const ledgerBodySchema = z.discriminatedUnion("kind", [...sent, ...stored]);
export type LedgerBody = z.infer<typeof ledgerBodySchema>;
export type LedgerBodyOf<Kind extends LedgerBody["kind"]> = Extract<LedgerBody, { kind: Kind }>;

export const ledgerEntrySchema = z
  .object({
    /** place in the district's ledger, from 1 */
    number,
    cycle: year,
    time: instant,
    /** who entered it: the role, and an opaque id; left out: the district itself */
    role: z.string(),
    person: z.string().exactOptional(),
    body: ledgerBodySchema,
  })
  .readonly();
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
