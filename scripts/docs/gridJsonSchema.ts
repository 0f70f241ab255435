import * as z from "zod";
import { gridFormat, gridSchema } from "../../shared/grid/gridSchema.ts";
import { itemSchema } from "../../shared/grid/itemSchema.ts";
import { id, percentage, somePoints, star, text } from "../../shared/grid/parts.ts";

const twoDecimals = "with at most two decimals";

/** The parts that get a name of their own, and what a JSON Schema cannot take from zod by itself. */
const parts: readonly [z.ZodType, Readonly<Record<string, unknown>>][] = [
  [text, { id: "text", description: "a text in both languages" }],
  [star, { id: "star", description: "a star level" }],
  [id, { id: "id", description: "what findings are keyed by" }],
  [
    somePoints,
    { id: "somePoints", description: `points above 0 ${twoDecimals}`, exclusiveMinimum: 0 },
  ],
  [
    percentage,
    { id: "percentage", description: `a percentage ${twoDecimals}`, minimum: 0, maximum: 100 },
  ],
  [itemSchema, { id: "item", description: "a criterion with the mark it takes" }],
];

/** In the registry that `describe` writes to, so that both are found. */
for (const [schema, more] of parts)
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), ...more });

/**
 * The format of a grid as a JSON Schema, for editors and other programs. What takes more than a schema (stars
 * that rise, sums, ids used twice) is said by `parseGrid`.
 */
export const gridJsonSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:xingji:grid:${gridFormat}`,
  title: "星级评分表 · Xingji grid",
  description: `The shape of a grid, format ${gridFormat}. Figures have at most two decimals. A grid that fits can still contradict itself: “npm run docs -- my-grid.json” says where.`,
  ...z.toJSONSchema(gridSchema, { io: "input", target: "draft-2020-12" }),
});
