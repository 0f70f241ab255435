import * as z from "zod";
import { maxCount } from "../marks/checkMark.ts";
import { branchCategories, branchTypes } from "./branch.ts";
import { percentage, perStar, somePoints, text } from "./parts.ts";

const common = {
  id: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,32}$/)
    .describe("序号 · what marks are keyed by"),
  text: text.describe("评定标准 · the criterion, in the standard's exact words"),
  evidence: text.optional().describe("检查内容 · what the reviewers look at"),
  clause: z.string().optional().describe("where in the standard the criterion stands"),
  note: text.optional().describe("a reading of ours: never part of the standard's words"),
  owner: text.optional().describe("who answers for it, in a target board"),
  due: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional()
    .describe("by when, in a target board: a year, month or day"),
};

/** Branches that a variant is for: all that is named must fit. */
const variant = {
  types: z.array(z.enum(branchTypes)).min(1).optional(),
  categories: z.array(z.enum(branchCategories)).min(1).optional(),
  note: text.describe("what is asked of such a branch"),
};
/** What the item asks of branches of certain types or categories; `gridFor` picks the first that fits. */
const variants = z.array(z.strictObject(variant)).min(1).optional();
const askingVariants = <T extends z.ZodType>(requires: T) =>
  z
    .array(
      z.strictObject({
        ...variant,
        requires: perStar(requires).optional().describe("replaces the item's own requirement"),
      }),
    )
    .min(1)
    .optional();

/** An item that asks something at a star: a star left out asks for nothing. */
const asking = <T extends z.ZodType>(requires: T) => ({
  ...common,
  requires: perStar(requires).describe("what each star asks; under rule “named” the key is 1"),
  wording: perStar(text)
    .optional()
    .describe("the standard's own words for a requirement where they are not ● and —"),
  naAllowed: z
    .boolean()
    .optional()
    .describe("may be answered “not applicable” with a reason, and then counts as met"),
  variants: askingVariants(requires),
});

const yesno = z
  .strictObject({ kind: z.literal("yesno"), ...asking(z.literal(true)) })
  .describe("是 or 否");
const count = z
  .strictObject({ kind: z.literal("count"), ...asking(z.number().int().min(1).max(maxCount)) })
  .describe("a whole number of times or things, at least so many");
const percent = z
  .strictObject({ kind: z.literal("percent"), ...asking(percentage) })
  .describe("a percentage, or a share as it was counted (79/99), at least so much");

const pointsItem = z
  .strictObject({
    kind: z.literal("points"),
    ...common,
    variants,
    max: somePoints,
    step: somePoints.describe("marks are multiples of it; the step equal to max: all or nothing"),
  })
  .describe("points from 0 to max");
const occurrences = z
  .strictObject({
    kind: z.literal("occurrences"),
    ...common,
    variants,
    each: somePoints.describe("points for each occurrence"),
    max: somePoints.describe("the most that all occurrences together come to"),
  })
  .describe(
    "so many points for each occurrence, up to a cap; the mark is the number of occurrences",
  );

const prerequisite = z
  .strictObject({
    kind: z.literal("prerequisite"),
    ...common,
    of: z.array(z.string()).describe("the named stars it takes: sections that stand before it"),
  })
  .describe(
    "met when the named stars are held, if need be by the same marks; takes no mark of its own",
  );
const pending = z
  .strictObject({ kind: z.literal("pending"), ...common })
  .describe(
    "待补充 · the source does not say how it is judged: the coordinator makes another kind of it",
  );

export const itemSchema = z.discriminatedUnion("kind", [
  yesno,
  count,
  percent,
  pointsItem,
  occurrences,
  prerequisite,
  pending,
]);
