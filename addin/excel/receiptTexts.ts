import type { Locale, Receipt } from "../../shared/index.ts";

/** A receipt as one line on a sheet; the time is the server's, in UTC, the same wherever it is read. */
export const receiptTexts: Readonly<Record<Locale, (receipt: Receipt) => string>> = {
  "zh-CN": ({ number, time, hash }) => `回执：第 ${number} 号，${utc(time)} UTC，校验码 ${hash}`,
  en: ({ number, time, hash }) => `Receipt: No. ${number}, ${utc(time)} UTC, hash ${hash}`,
};

const utc = (time: string) => time.slice(0, 19).replace("T", " ");
