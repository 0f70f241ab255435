import { issueTexts } from "../../../shared/base/issueTexts.ts";
import type { Locale } from "../../../shared/base/text.ts";
import { schemaBody } from "./fieldTable.ts";
import { type Html, html, join, nothing } from "./html.ts";
import { usedAreas } from "./openApi.ts";
import { pageWords } from "./pageWords.ts";
import { codesOf, type ProblemKind, problemKinds } from "./problems.ts";
import { type Listed, routeArticle } from "./routeArticle.ts";
import type { OpenApi } from "./types.ts";
import { intro, security, title } from "./words.ts";

/** The document for people, in one language; the other is a link away. It needs no script. */
export function page(document: OpenApi, locale: Locale): string {
  const words = pageWords[locale];
  const top = locale === "zh-CN" ? "./" : "../";
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title[locale]}</title>
<link rel="icon" href="${top}../../assets/favicon.ico">
<link rel="stylesheet" href="${top}api.css">
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<h1>${title[locale]} <span class="quiet">${document.info.version}</span></h1>
<nav aria-label="${words.languages}">${otherLanguage(locale)}</nav>
</header>
<main id="content">
<p>${intro[locale]}</p>
<p><a href="${top}openapi.json">${words.document}</a></p>
${contents(document, locale)}
<section><h2>${words.auth}</h2>
<p><code>Authorization: Bearer …</code></p>
<ul><li>${security.person[locale]}</li><li>${security.operator[locale]}</li></ul></section>
${usedAreas().map(
  (area) => html`<section id="area-${area.id}"><h2>${area.title[locale]}</h2>
${listedIn(document, area.id).map((listed) => routeArticle(listed, locale))}</section>
`,
)}
${schemas(document, locale)}
${problems(locale)}
</main>
</body>
</html>
`.text;
}

const otherLanguage = (locale: Locale): Html =>
  locale === "zh-CN"
    ? html`<a href="./en/" lang="en" hreflang="en">${pageWords[locale].other}</a>`
    : html`<a href="../" lang="zh-CN" hreflang="zh-CN">${pageWords[locale].other}</a>`;

function listedIn(document: OpenApi, area: string): Listed[] {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return all.filter(({ operation }) => operation.tags[0] === area);
}

function contents(document: OpenApi, locale: Locale): Html {
  const words = pageWords[locale];
  const route = ({ operation }: Listed) =>
    html`<li><a href="#${operation.operationId}">${operation["x-summary"][locale]}</a></li>
`;
  const areas = usedAreas().map(
    ({ id, title: said }) => html`<li><a href="#area-${id}">${said[locale]}</a>
<ul>${listedIn(document, id).map(route)}</ul></li>
`,
  );
  return html`<nav class="contents" aria-label="${words.contents}"><ul>${areas}
<li><a href="#schemas">${words.schemas}</a></li>
<li><a href="#problems">${words.problems}</a></li></ul></nav>
`;
}

const schemas = ({ components }: OpenApi, locale: Locale): Html =>
  html`<section id="schemas"><h2>${pageWords[locale].schemas}</h2>
${Object.entries(components.schemas).map(
  ([name, schema]) => html`<article id="schema-${name}"><h3><code>${name}</code></h3>
${schemaBody(schema, locale)}</article>
`,
)}</section>
`;

const problems = (locale: Locale): Html =>
  html`<section id="problems"><h2>${pageWords[locale].problems}</h2>
<p>${pageWords[locale].problemsIntro}</p>
${problemKinds.map((kind) => problemTable(kind, locale))}</section>
`;

/** A long code may go on in the next line after its dot. */
const mayBreak = (code: string): Html =>
  join(
    code.split(/(?<=\.)/).map((piece) => html`${piece}`),
    html`<wbr>`,
  );

function problemTable(kind: ProblemKind, locale: Locale): Html {
  const { code, meaning } = pageWords[locale];
  const codes = codesOf(kind);
  const row = (name: (typeof codes)[number]) =>
    html`<tr><th scope="row"><code>${mayBreak(name)}</code></th><td>${issueTexts[name][locale].replace(/\{\w+\}/g, "…")}</td></tr>
`;
  const table = html`<table><thead><tr><th scope="col">${code}</th><th scope="col">${meaning}</th></tr></thead>
<tbody>${codes.map(row)}</tbody></table>
`;
  return html`<article id="problem-${kind.name}"><h3>${kind.status} <span class="quiet">${kind.means[locale]}</span></h3>
${codes.length > 0 ? table : nothing}</article>
`;
}
