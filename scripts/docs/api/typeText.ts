import { type Html, html, join, nothing } from "./html.ts";
import type { PageWords } from "./pageWords.ts";
import { nameOf } from "./schemas.ts";
import type { JsonSchema } from "./types.ts";

/** What may stand in a place, in words; a type of its own is a link to it. */
export function typeText(schema: JsonSchema, words: PageWords): Html {
  if (schema.$ref !== undefined) return linkTo(nameOf(schema.$ref));
  if (schema.enum !== undefined) return enumText(schema.enum, words);
  if (schema.const !== undefined) return literal(schema.const);
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return join(distinct(variants.map((each) => typeText(each, words))), " | ");
  if (schema.prefixItems) {
    return html`[${join(
      schema.prefixItems.map((each) => typeText(each, words)),
      ", ",
    )}]`;
  }
  if (schema.items)
    return html`${words.listOf}${typeText(schema.items, words)}${limits(schema, words)}`;
  if (typeof schema.additionalProperties === "object" && !schema.properties) {
    return html`${words.byKey}${typeText(schema.additionalProperties, words)}`;
  }
  const type = String(schema.type ?? "any");
  return html`${words.types[type] ?? type}${limits(schema, words)}`;
}

export const linkTo = (name: string): Html => html`<a href="#schema-${name}">${name}</a>`;

const literal = (value: unknown) => html`<code>${JSON.stringify(value)}</code>`;

/** A list this long is the list of all problem codes. */
const many = 20;

const enumText = (values: readonly unknown[], words: PageWords): Html =>
  values.length > many && values.includes("request.internal")
    ? html`<a href="#problems">${words.oneOfCodes}</a>`
    : join(values.map(literal), " | ");

const distinct = (all: readonly Html[]) => [
  ...new Map(all.map((each) => [each.text, each])).values(),
];

/** Bounds, lengths, formats and patterns. */
function limits(schema: JsonSchema, words: PageWords): Html {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const found = [
    range(schema.exclusiveMinimum, undefined, " > "),
    range(minimum, maximum),
    unit(range(minLength, maxLength), words.length),
    unit(range(minItems, maxItems), words.count),
    schema.format ?? "",
  ].filter((each) => each !== "");
  const said =
    found.length > 0 ? html` <span class="quiet">(${found.join(words.comma)})</span>` : nothing;
  return schema.pattern === undefined ? said : html`${said} <code>${schema.pattern}</code>`;
}

function range(least: number | undefined, most: number | undefined, above = " ≥ "): string {
  if (least === undefined && most === undefined) return "";
  if (least === undefined) return `≤ ${most}`;
  return most === undefined ? `${above.trim()} ${least}` : `${least}–${most}`;
}

const unit = (found: string, of: string) => (found === "" ? "" : `${found} ${of}`);
