import type { yearZhCN } from "./year.zh-CN.ts";

/** Texts of the district's sections in English: year. */
export const yearEn: Readonly<Record<keyof typeof yearZhCN, string>> = {};
