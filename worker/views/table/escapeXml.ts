const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** What XML cannot hold, and halves of characters. */
const impossible = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * A text as the content of a part of a workbook. What XML cannot hold is left out, and what looks like
 * the way in which such a part writes a character by its number (`_x0041_`) stays what it looks like.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(impossible, "")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[&<>"]/g, (char) => entities[char] ?? "");
