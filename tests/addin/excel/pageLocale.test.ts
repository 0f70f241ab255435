import { expect, test } from "vitest";
import { pageLocale } from "../../../addin/excel/index.ts";

test.each([
  ["?_host_Info=Excel$Win32$16.01$en-US$$$$3", "en"],
  ["?x=1&_host_Info=Excel%24Win32%2416.01%24zh-CN%24%24%24%243", "zh-CN"],
  ["?_host_Info=Excel|Web|16.00|en-GB|abc", "en"],
  ["?_host_Info=Excel$Win32$16.01$fr-FR", "zh-CN"],
  ["?_host_Info=%E0%A4%A", "zh-CN"],
  ["", "zh-CN"],
])("the page's address %s says %s", (search, locale) => {
  expect(pageLocale(search)).toBe(locale);
});
