const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters, and those that turn the direction of writing around. */
const unwanted = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text as HTML, also within quotation marks. */
export const escapeHtml = (text: string): string =>
  text.replace(unwanted, "").replace(/[&<>"']/g, (char) => entities[char] ?? "");

/** A text as a cell of a CSV file, which no program takes for a formula. */
export function csvCell(text: string): string {
  const guarded = /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
