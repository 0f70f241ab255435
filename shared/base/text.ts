/** The languages of the product; zh-CN comes first everywhere. */
export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

/** A text in every language of the product. */
export type Text = Readonly<Record<Locale, string>>;

/** A text in both languages, Chinese first. */
export const text = (zh: string, en: string): Text => ({ "zh-CN": zh, en });
