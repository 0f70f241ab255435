import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestFor } from "../../scripts/deploy/manifestFor.ts";
import { inRoot } from "../../scripts/paths.ts";

const manifest = readFileSync(inRoot("manifest.xml"), "utf8");

test("a deployed manifest points at its server alone", () => {
  const made = manifestFor("https://stars.example.org/", manifest) ?? "";
  expect(made).toContain('"https://stars.example.org/taskpane/index.html"');
  expect(made).not.toContain("localhost");
});

test.each(["http://stars.example.org", "https://stars.example.org/app", "stars.example.org", ""])(
  "%j is no address for Office",
  (address) => expect(manifestFor(address, manifest)).toBeUndefined(),
);
