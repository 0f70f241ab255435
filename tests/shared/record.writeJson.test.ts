import fc from "fast-check";
import { expect, it } from "vitest";
import { writeJson } from "../../shared/index.ts";
import { anyJson, oracle } from "./recordSupport.ts";

it("sorts keys, leaves out blanks and is read back as the same", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(writeJson(value)).toBe(oracle(value));
      expect(writeJson(JSON.parse(writeJson(value)))).toBe(writeJson(value));
    }),
  );
});

it("writes half a character as its escape, so that what was stored can be hashed again", () => {
  expect(writeJson({ a: "\ud83d" })).toBe('{"a":"\\ud83d"}');
});
