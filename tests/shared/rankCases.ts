import * as z from "zod";
import { readCases } from "./cases.ts";

const star = z.number().nullable();
const share = z.tuple([z.number(), z.number()]);
const more = z.record(z.string(), z.unknown());

const rankCase = z.strictObject({
  name: z.string(),
  policy: z
    .strictObject({
      by: z.array(z.enum(["star", "attained", "nextMet", "margin", "panel"])).optional(),
      within: z.literal("grid").optional(),
    })
    .optional(),
  /** id, star, attained value, of, and what else the entry carries */
  entries: z.array(
    z.union([
      z.tuple([z.string(), star, z.number(), z.number()]),
      z.tuple([z.string(), star, z.number(), z.number(), more]),
    ]),
  ),
  /** id, rank, tied */
  standings: z.array(z.tuple([z.string(), z.number().nullable(), z.boolean()])),
});

const unitCase = z.strictObject({
  name: z.string(),
  /** unit, star, attained value, of */
  entries: z.array(z.tuple([z.string(), star, z.number(), z.number()])),
  /** unit, rank, tied, branches, missing, average star, average attained share, number of branches by star */
  standings: z.array(
    z.tuple([
      z.string().nullable(),
      z.number().nullable(),
      z.boolean(),
      z.number(),
      z.number(),
      share.nullable(),
      share.nullable(),
      z.array(share),
    ]),
  ),
});

export const rankCases = readCases(
  "rank.json",
  z.strictObject({ rank: z.array(rankCase), units: z.array(unitCase) }),
);
