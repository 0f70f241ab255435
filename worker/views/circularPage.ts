/// <reference path="../nodeCrypto.d.ts" />
import { hash as digest } from "node:crypto";
import { type Locale, localDay, type Publication } from "../../shared/index.ts";
import { circularStyle } from "./circularStyle.ts";
import { circularTexts as texts } from "./circularTexts.ts";
import { escapeHtml } from "./escape.ts";
import type { View } from "./view.ts";

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${digest("sha256", circularStyle, "base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": policy,
};

/** A circular (通报) as a page to read or to print: no scripts, and no style but its own. */
export const circularPage: View<Publication> = {
  headers,
  make: (reply, locale) => page(reply, locale, ""),
};

/** The same for everybody, with a way to the other language. */
export const publicPage: View<Publication> = {
  headers,
  make: (reply, locale) => {
    const other: Locale = locale === "en" ? "zh-CN" : "en";
    const link = `<nav><a href="?year=${reply.year}&amp;lang=${other}" lang="${other}" hreflang="${other}">${texts.otherLanguage[locale]}</a></nav>`;
    return page(reply, locale, link);
  },
};

type Words = Readonly<Record<string, string | number>>;
const say = (locale: Locale, key: keyof typeof texts, words: Words = {}) =>
  escapeHtml(texts[key][locale].replace(/\{(\w+)\}/g, (_, word) => String(words[word] ?? "")));

function page(reply: Publication, locale: Locale, nav: string): string {
  const { district, year, version, time, office, reason } = reply;
  const facts: [keyof typeof texts, string | undefined][] = [
    ["office", office],
    ["date", localDay(undefined, Date.parse(time))],
    ["reason", version > 1 ? reason : undefined],
  ];
  const title = `${escapeHtml(district.name)} · ${say(locale, "title", { year })}`;
  const shown = facts.flatMap(([key, value]) =>
    value === undefined ? [] : [`<dt>${say(locale, key)}</dt><dd>${escapeHtml(value)}</dd>`],
  );
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${circularStyle}</style></head>
<body>
${nav}<main>
<h1>${title}</h1>
<dl>${shown.join("")}</dl>
${version > 1 ? `<p>${say(locale, "version", { version })}</p>\n` : ""}${reply.grids.map((grid) => section(grid, locale)).join("\n")}
</main>
</body>
</html>
`;
}

type Grid = Publication["grids"][number];

function section({ title, hash, branches, changes }: Grid, locale: Locale): string {
  const stars = [...new Set(branches.map(({ star }) => star))];
  const parts = stars.map((star) => starTable(branches, star, locale));
  const none = `<p>${say(locale, "noBranches")}</p>`;
  return `<section>
<h2>${escapeHtml(title[locale])}</h2>
${parts.length > 0 ? parts.join("\n") : none}
${changes ? changeTable(changes, locale) : ""}
<p class="hash">${say(locale, "record")}: <code>${escapeHtml(hash)}</code></p>
</section>`;
}

/** Who holds a star; where names are restricted, how many of each unit. */
function starTable(branches: Grid["branches"], star: number, locale: Locale): string {
  const holders = branches.filter((branch) => branch.star === star);
  const isNamed = holders.every(({ name }) => name !== undefined);
  const caption = `${say(locale, "stars", { star })} · ${say(locale, "count", { count: holders.length })}`;
  const rows = isNamed
    ? holders.map(({ name = "", unit }) => [name, unit])
    : [...countByUnit(holders)].map(([unit, count]) => [unit, String(count)]);
  const head = isNamed ? (["branch", "unit"] as const) : (["unit", "number"] as const);
  const note = isNamed ? "" : `<p>${say(locale, "restricted")}</p>`;
  return (
    table(
      caption,
      head.map((key) => say(locale, key)),
      rows,
    ) + note
  );
}

const countByUnit = (holders: Grid["branches"]) => {
  const counts = new Map<string, number>();
  for (const { unit } of holders) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
};

function changeTable(changes: NonNullable<Grid["changes"]>, locale: Locale): string {
  if (changes.length === 0) return `<p>${say(locale, "unchanged")}</p>`;
  const star = (one: number) =>
    one === 0 ? say(locale, "none") : say(locale, "stars", { star: one });
  const head = (["branch", "unit", "was", "is"] as const).map((key) => say(locale, key));
  const rows = changes.map(({ name = "—", unit, from, to }) => [name, unit, star(from), star(to)]);
  return table(say(locale, "changed"), head, rows);
}

const cells = (tag: "th" | "td", row: readonly string[], attributes = "") =>
  row.map((cell) => `<${tag}${attributes}>${cell}</${tag}>`).join("");

/** `caption` and `head` are HTML, the rows are text. */
const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><caption>${caption}</caption>
<thead><tr>${cells("th", head, ' scope="col"')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells("td", row.map(escapeHtml))}</tr>`).join("\n")}</tbody></table>`;
