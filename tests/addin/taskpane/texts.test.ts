import { expect, test } from "vitest";
import { districtCatalogues } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { submitCatalogues } from "../../../addin/taskpane/texts/submitTranslate.ts";
import { catalogues, translator } from "../../../addin/taskpane/texts/translate.ts";
import { amount, listed, localTime, starName } from "../../../addin/taskpane/texts/words.ts";
import { gridOf } from "./readings.ts";

const zh = {
  ...catalogues["zh-CN"],
  ...submitCatalogues["zh-CN"],
  ...districtCatalogues["zh-CN"],
};
const en = { ...catalogues.en, ...submitCatalogues.en, ...districtCatalogues.en };
const keys = Object.keys(zh) as (keyof typeof zh)[];
const placeholders = (text: string) =>
  [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

test("both languages have the same keys", () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test("the submit view's texts are its own, and so are the district's", () => {
  for (const { en: texts } of [submitCatalogues, districtCatalogues])
    expect(Object.keys(texts).filter((key) => key in catalogues.en)).toEqual([]);
});

test("no text is empty, and both languages have the same placeholders", () => {
  const differ = keys.filter(
    (key) => placeholders(en[key]).join() !== placeholders(zh[key]).join(),
  );
  expect(differ).toEqual([]);
  expect(keys.filter((key) => en[key].trim() === "" || zh[key].trim() === "")).toEqual([]);
});

test("no English text holds Chinese, and no Chinese text is only English", () => {
  expect(keys.filter((key) => /\p{Script=Han}/u.test(en[key]))).toEqual([]);
  const wordless = keys.filter((key) => !/\p{Script=Han}/u.test(zh[key].replace(/\{\w+\}/g, "")));
  expect(wordless.filter((key) => /[a-z]{2}/i.test(zh[key].replace(/\{\w+\}/g, "")))).toEqual([]);
});

test("placeholders are filled, also with text that looks like one", () => {
  expect(translator("en")("choose.items", { n: 42 })).toBe("42 items");
  expect(translator("zh-CN")("score.sheet", { name: "{n} $& $1" })).toBe("工作表：{n} $& $1");
});

test("a count of one is singular in English; no form of it is left in what is shown", () => {
  const t = translator("en");
  expect([t("choose.items", { n: 1 }), t("choose.items", { n: 2 })]).toEqual(["1 item", "2 items"]);
  expect(t("items.issues", { n: 1 })).toBe("1 issue");
  expect(t("next.points", { star: "4-star", points: "1" })).toMatch(/: 1 point$/);
  expect(t("next.points", { star: "4-star", points: "0.5" })).toMatch(/: 0.5 points$/);
  const forms = keys.flatMap((key) => [...en[key].matchAll(/\{(\w+)\|/g)].map(([, n]) => [key, n]));
  expect(forms.length).toBeGreaterThan(5);
  for (const [key = "", name = ""] of forms)
    expect(zh[key as keyof typeof zh]).toContain(`{${name}}`);
});

test("stars in words", () => {
  expect([0, 3, 5].map((star) => starName("zh-CN", star))).toEqual(["未达到星级", "三星", "五星"]);
  expect([0, 4].map((star) => starName("en", star))).toEqual(["No star reached", "4-star"]);
  expect(listed("zh-CN", ["三星", "四星"])).toBe("三星、四星");
});

test("stars as their standard calls them, and named stars by how many are held", () => {
  const names = (id: string, ...stars: number[]) =>
    stars.map((star) => [starName("zh-CN", star, gridOf(id)), starName("en", star, gridOf(id))]);
  expect(names("taihu-42", 0, 3)).toEqual([
    ["未评定星级", "No star"],
    ["三星党支部", "Three-star Party branch"],
  ]);
  expect(names("dongguan-33", 5)).toEqual([["五星级党组织", "Five-star Party organisation"]]);
  expect(names("huangli-stars", 0, 1, 3)).toEqual([
    ["未达到星级", "No star reached"],
    ["1颗星", "1 star"],
    ["3颗星", "3 stars"],
  ]);
});

test("amounts have two decimals at most and are never rounded down", () => {
  expect([0.5, 2, 0.1 + 0.2, 20 / 99, 0.001].map(amount)).toEqual([
    "0.5",
    "2",
    "0.3",
    "0.21",
    "0.01",
  ]);
});

test("a time that cannot be read is shown as it came", () => {
  expect(localTime("zh-CN", "soon")).toBe("soon");
  expect(localTime("en", "2026-11-22T01:02:03Z")).toMatch(/2026/);
});
