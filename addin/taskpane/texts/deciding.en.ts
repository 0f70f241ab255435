import type { decidingZhCN } from "./deciding.zh-CN.ts";

/** Texts of the district's sections in English: deciding. */
export const decidingEn: Readonly<Record<keyof typeof decidingZhCN, string>> = {};
