import * as z from "zod";
import { branchCategories, branchTypes } from "../grid/branch.ts";
import { isShallow, mostLevels } from "./isShallow.ts";
import { stages } from "./vocabulary.ts";

/** Pieces that several requests and replies are made of. */

/** An id of a district, unit, branch or grid. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const name = z.string().trim().min(1).max(120);
export const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);
/** A rating year. */
export const year = z.number().int().min(2000).max(2200);
/** A place in a chain, from 1. */
export const number = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
export const stage = z.enum(stages, { error: stages.join(", ") });
/** The stages that a reviewer answers for. */
export const reviewStages = z
  .array(z.enum(["first", "recheck"]))
  .min(1)
  .max(2);
/** An instant as we write it: ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime();
/** SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const share = z.strictObject({ value: z.number(), of: z.number() });

const theMark = z.union([z.boolean(), z.number(), share, z.string().max(200), z.null()]);
/** Marks by item id. Only the envelope: whether a mark fits its item is for `evaluate` to say. */
export const marks = z.record(z.string().max(32), theMark);
/** Remarks by item id. */
export const reasons = z.record(z.string().max(32), z.string().max(2000));

/** What somebody else than the parser of the request says the findings of. */
export const anything = z.unknown().refine(isShallow, { error: `≤ ${mostLevels} levels` });

export const branchType = z.enum(branchTypes);
export const branchCategory = z.enum(branchCategories);

/** What shows that an item is as marked: files that stay where they are, told by name, size and content. */
export const evidence = z.record(
  z.string().max(32),
  z
    .array(
      z.strictObject({
        /** a file's name: no path, no address */
        name: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .regex(/^[^/\\\p{Cc}]+$/u),
        /** bytes */
        size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
        sha256: hash,
      }),
    )
    .min(1)
    .max(50),
);

/** A district, as replies name it. */
export const districtInfo = z.object({ id, name, cycle: z.number().int() }).readonly();
