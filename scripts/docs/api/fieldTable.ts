import type { Locale } from "../../../shared/base/text.ts";
import { fieldWords } from "./fieldWords.ts";
import { type Html, html, nothing } from "./html.ts";
import { type PageWords, pageWords } from "./pageWords.ts";
import type { JsonSchema } from "./types.ts";
import { typeText } from "./typeText.ts";

/** A field of an object, or of one inside it: "grid.id", "rows[].name". */
interface Row {
  readonly path: string;
  readonly name: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** A schema as a table of its fields; one without fields as words. */
export function schemaBody(schema: JsonSchema, locale: Locale): Html {
  const words = pageWords[locale];
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants?.some((each) => each.properties)) {
    return html`<p>${words.oneOf}</p>${variants.map((each) => schemaBody(each, locale))}`;
  }
  const rows = rowsOf(schema);
  return rows.length > 0 ? fieldTable(rows, locale) : html`<p>${typeText(schema, words)}</p>`;
}

function rowsOf(schema: JsonSchema, before = ""): Row[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, part]) => {
    const path = before + name;
    const row = { path, name, schema: part, required: required.includes(name) };
    return [row, ...rowsOf(part, `${path}.`), ...rowsOf(part.items ?? {}, `${path}[].`)];
  });
}

const fieldTable = (rows: readonly Row[], locale: Locale): Html => {
  const words = pageWords[locale];
  return html`<table>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.content}</th></tr></thead>
<tbody>${rows.map((row) => fieldRow(row, locale, words))}</tbody>
</table>
`;
};

const fieldRow = ({ path, name, schema, required }: Row, locale: Locale, words: PageWords): Html =>
  html`<tr><th scope="row"><code>${path}</code>${required ? nothing : html` <span class="quiet">${words.optional}</span>`}</th>
<td>${typeText(schema, words)}${meaning(name, schema, locale)}</td></tr>
`;

function meaning(name: string, { description }: JsonSchema, locale: Locale): Html {
  const said = description ?? fieldWords[name]?.[locale];
  return said === undefined ? nothing : html`<br><span class="quiet">${said}</span>`;
}
