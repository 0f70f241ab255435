import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameMark } from "../../shared/compare/sameMark.ts";
import { grids, itemsOf, locales, readMark, typedMark } from "../../shared/index.ts";
import { goodMark } from "./arbitraries.ts";

const items = grids.flatMap((grid) => itemsOf(grid)).filter(({ kind }) => kind !== "prerequisite");

describe("a mark as it would be typed", () => {
  it.each(locales)("is read back as the same mark, in %s", (locale) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...items).chain((item) => fc.tuple(fc.constant(item), goodMark(item))),
        ([item, mark]) => {
          const read = readMark(item, typedMark(item, mark, locale));
          expect(read.ok && sameMark(item, mark, read.value)).toBe(true);
        },
      ),
    );
  });
});
