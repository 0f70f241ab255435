import { describe, expect, it } from "vitest";
import { issuesOf, put, text, tiers } from "./parseGridSupport.ts";

/** "item at": the item that an issue belongs to, and the place it names. */
const places = (input: unknown) =>
  issuesOf(input).map(({ item = "-", data }) => `${item} ${data.at}`);

describe("parseGrid names the place of a wrong shape, and the item where it stands in one", () => {
  it.each<[string, unknown, string]>([
    ["no grid at all", undefined, "- grid"],
    ["a field that no grid has", put(tiers, "weight", 1), "- grid"],
    ["the rule", put(tiers, "rule.kind", "sum"), "- rule.kind"],
    ["a section's title", put(tiers, "sections.0.title.en", ""), "- sections.0.title.en"],
    [
      "an item's maximum",
      put(tiers, "sections.0.items.2.requires.5", 101),
      "3 sections.0.items.2.requires.5",
    ],
    [
      "a field that no such item has",
      put(tiers, "sections.0.items.1.weight", 1),
      "2 sections.0.items.1",
    ],
    ["an item that is null", put(tiers, "sections.0.items.0", null), "- sections.0.items.0"],
    ["an item that is a figure", put(tiers, "sections.0.items.0", 5), "- sections.0.items.0"],
    ["an item that is a text", put(tiers, "sections.0.items.0", "1"), "- sections.0.items.0"],
    ["an id that is a figure", put(tiers, "sections.0.items.0.id", 5), "- sections.0.items.0.id"],
    [
      "an item where the list of items should be",
      put(tiers, "sections.0.items", { id: "1", kind: "pending", text }),
      "- sections.0.items",
    ],
    [
      "a veto's fact, which has an id and is no item",
      put(tiers, "vetoes.0.facts.0.atLeast", 0),
      "- vetoes.0.facts.0.atLeast",
    ],
  ])("%s", (_, grid, place) => expect(places(grid)).toEqual([place]));
});

describe("parseGrid, where much is wrong", () => {
  const withBlanks = (count: number) =>
    put(
      tiers,
      "notes",
      Array.from({ length: count }, () => ({ ...text, en: "" })),
    );

  it.each([
    [1, 1],
    [50, 50],
    [51, 50],
    [2000, 50],
  ])("of %i wrong places it names %i", (wrong, named) => {
    const found = places(withBlanks(wrong));
    expect(found).toHaveLength(named);
    expect(found.at(-1)).toBe(`- notes.${named - 1}.en`);
  });
});
