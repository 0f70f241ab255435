import * as z from "zod";

/** The small parts that the schemas of items, rules and grids are made of. */

export const text = z.strictObject({ "zh-CN": z.string().min(1), en: z.string().min(1) });

/** A star level. */
export const star = z.number().int().min(1).max(9);

/** Points, or a percentage: from 0, with at most two decimals. */
export const points = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine((value) => Math.round(value * 100) / 100 === value, "at most two decimals");
export const somePoints = points.refine((value) => value > 0, "above 0");
export const percentage = points.refine((value) => value <= 100, "at most 100");

/** The id of an item, of a section, of a veto: what marks and findings are keyed by. */
export const id = z.string().min(1).max(32);

/** Something for each star, keyed by the star's digit; a star left out has none. */
export const perStar = <T extends z.ZodType>(value: T) =>
  z.record(z.string().regex(/^[1-9]$/), value);
