import { describe, expect, it } from "vitest";
import {
  applicationOf,
  offeredStars,
  proposedStar,
  standingOf,
  tick,
  tickedStars,
} from "../../../addin/taskpane/district/applying.ts";
import { evidenceOf } from "../../../addin/taskpane/district/evidenceOf.ts";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { yearEn } from "../../../addin/taskpane/texts/year.en.ts";
import { yearZhCN } from "../../../addin/taskpane/texts/year.zh-CN.ts";
import { FormFields } from "../../../addin/taskpane/views/branch/FormFields.tsx";
import {
  applicationForm,
  grids,
  ledgerInputSchema,
  locales,
  longestAnswer,
} from "../../../shared/index.ts";
import { gridOf } from "./readings.ts";
import { still, wordsOf } from "./still.tsx";

const taihu = gridOf("taihu-42");
const huangli = gridOf("huangli-stars");

describe("what a branch applies for", () => {
  it("is proposed from its application before, else from its self-assessment, else the lowest", () => {
    expect(proposedStar(taihu, 4, 5)).toBe(4);
    expect(proposedStar(taihu, undefined, 5)).toBe(5);
    expect([proposedStar(taihu, undefined, 0), proposedStar(taihu, undefined, undefined)]).toEqual([
      3, 3,
    ]);
  });

  it("is held against what the self-assessment reaches", () => {
    expect([undefined, 3, 4, 5].map((reached) => standingOf(4, reached))).toEqual([
      ...["unknown", "below", "same", "above"],
    ]);
  });

  it("is entered with the answers that were given, as the Worker takes it", () => {
    const fields = applicationForm("dongguan-33");
    const body = applicationOf("b1", 5, fields, { members: " 12 ", brand: "  ", stranger: "x" });
    expect(body).toEqual({ kind: "application", branch: "b1", star: 5, form: { members: "12" } });
    expect(ledgerInputSchema.safeParse(body).success).toBe(true);
    expect(applicationOf("b1", 3, applicationForm("taihu-42"), {})).toEqual({
      ...{ kind: "application", branch: "b1", star: 3 },
    });
  });
});

describe("the forms", () => {
  it("are of grids that there are, with ids of their own; nobody's name or telephone is asked for", () => {
    for (const { id } of grids) {
      const fields = applicationForm(id);
      expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
      expect(fields.map(({ title }) => title["zh-CN"]).join()).not.toMatch(/负责人|电话|姓名/);
    }
    expect(applicationForm("dongguan-33")).toHaveLength(11);
    expect(applicationForm("toString")).toEqual([]);
  });

  it("a long answer fits into the ledger, and no longer one", () => {
    const body = (length: number) =>
      applicationOf("b1", 5, applicationForm(huangli.id), { creation: "长".repeat(length) });
    expect(ledgerInputSchema.safeParse(body(longestAnswer)).success).toBe(true);
    expect(ledgerInputSchema.safeParse(body(longestAnswer + 1)).success).toBe(false);
  });

  it("of named stars offer those that the town gives, not the fifth", () => {
    const offered = offeredStars(huangli, "zh-CN");
    expect(offered).toHaveLength(4);
    expect(offered.join()).not.toContain("堡垒之星");
    const two = tick(tick("", offered[0] ?? "", true), offered[1] ?? "", true);
    expect(tickedStars(two)).toEqual(offered.slice(0, 2));
    expect(tickedStars(tick(two, offered[0] ?? "", false))).toEqual(offered.slice(1, 2));
    expect(tickedStars(undefined)).toEqual([]);
  });
});

describe.each(locales)("the form, in %s", (locale) => {
  const t = districtTranslator(locale);

  it("has a label for each field, and counts the characters of what is long", () => {
    const markup = still(
      <FormFields
        grid={huangli}
        fields={applicationForm(huangli.id)}
        answers={{ creation: "一二三𠀀" }}
        onAnswer={() => undefined}
      />,
      locale,
    );
    const words = wordsOf(markup);
    for (const { title } of applicationForm(huangli.id)) expect(words).toContain(title[locale]);
    expect(words).toContain(t("branch.countAbout", { n: 4, about: 1000 }));
    expect(markup.match(/type="checkbox"/g)).toHaveLength(4);
  });
});

it("a file is known by its name, size and content, and stays where it is", async () => {
  const file = new File(["abc"], "照片.jpg");
  expect(await evidenceOf(file)).toEqual({
    name: "照片.jpg",
    size: 3,
    sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  });
});

it("the year's texts have the same placeholders in both languages, and no English text holds Chinese", () => {
  const keys = Object.keys(yearZhCN) as (keyof typeof yearZhCN)[];
  const names = (text: string) => [...new Set(text.match(/(?<=\{)\w+(?=[|}])/g))].sort().join();
  expect(keys.filter((key) => names(yearZhCN[key]) !== names(yearEn[key]))).toEqual([]);
  expect(keys.filter((key) => /\p{Script=Han}/u.test(yearEn[key]))).toEqual([]);
  expect(Object.keys(yearEn).sort()).toEqual([...keys].sort());
});
