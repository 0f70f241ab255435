import type { submitZhCN } from "./submit.zh-CN.ts";

/** Texts of the submit view in one language: every key, no other. */
export type SubmitCatalogue = Readonly<Record<keyof typeof submitZhCN, string>>;
