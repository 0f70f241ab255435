import { describe, expect, it } from "vitest";
import * as z from "zod";
import { itemSchema } from "../../shared/grid/itemSchema.ts";
import { gridSchema } from "../../shared/index.ts";

/** Every description in a JSON Schema, with the place where it stands. */
const described = (schema: unknown, place = "grid"): [place: string, description: unknown][] =>
  typeof schema === "object" && schema !== null
    ? Object.entries(schema).flatMap(([key, part]) =>
        key === "description" ? [[place, part]] : described(part, `${place}.${key}`),
      )
    : [];

describe("what an editor that knows the format shows beside a field is never empty", () => {
  it.each(described(z.toJSONSchema(gridSchema, { io: "input" })))("%s", (_, description) => {
    expect(description).toMatch(/\S \S/);
  });
});

it.each([
  ["rule", gridSchema.shape.rule.options],
  ["item", itemSchema.options],
])("each kind of %s says when it is met", (_, kinds) => {
  for (const { description } of kinds) expect(description).toBeDefined();
});
