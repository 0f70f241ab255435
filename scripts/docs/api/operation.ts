import { bodyLimits, type Route } from "../../../shared/index.ts";
import { areaOf } from "./areas.ts";
import { parametersOf } from "./parameters.ts";
import { problemsOf } from "./problems.ts";
import type { Schemas } from "./schemas.ts";
import type { Content, Operation, Reply } from "./types.ts";
import {
  anybody,
  bodySize,
  described,
  done,
  headerWords,
  roleWords,
  unchanged,
  updated,
} from "./words.ts";

/** One route of the table as the document describes it. */
export function operationOf(name: string, route: Route, schemas: Schemas): Operation {
  const { summary, who, path } = route;
  const parameters = parametersOf(route, schemas);
  const body = bodyOf(name, route, schemas);
  return {
    operationId: name,
    tags: [areaOf(path).id],
    summary: summary["zh-CN"],
    description: `${summary.en}. ${mayCall(route)}`,
    ...{ "x-summary": summary, "x-roles": who },
    security: securityOf(route),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: { ...repliesOf(name, route, schemas), ...problemsOf(route) },
  };
}

function mayCall({ who }: Route): string {
  const names = who.length === 0 ? [anybody] : who.map((role) => roleWords[role]);
  const list = (locale: "zh-CN" | "en", comma: string) =>
    names.map((each) => each[locale]).join(comma);
  return `可调用者 May be called by: ${list("zh-CN", "、")} (${list("en", ", ")}).`;
}

function securityOf({ who }: Route): Operation["security"] {
  const people = who.some((role) => role !== "operator");
  return [
    ...(people ? [{ person: [] }] : []),
    ...(who.includes("operator") ? [{ operator: [] }] : []),
  ];
}

function bodyOf(name: string, route: Route, { refOf }: Schemas): Operation["requestBody"] {
  const { body, size = "usual", raw, method } = route;
  const said = { ...described(bodySize(bodyLimits[size])), required: true } as const;
  if (body) {
    return { ...said, content: json({ schema: refOf(body, `${pascal(name)}Request`) }) };
  }
  return raw === lines && method !== "get" ? { ...said, content: linesOfJson } : undefined;
}

const lines = "application/x-ndjson";
const linesOfJson: Content = { [lines]: { schema: { type: "string" } } };
const json = (media: Content[string]): Content => ({ "application/json": media });

function repliesOf(name: string, route: Route, schemas: Schemas): Record<string, Reply> {
  const { reply, tagged } = route;
  const content = contentOf(name, route, schemas);
  const etag = { ...described(headerWords.etag), schema: { type: "string" } } as const;
  const headers = tagged === true ? { headers: { ETag: etag } } : {};
  const usual: Reply = {
    ...described(done(reply.status)),
    ...headers,
    ...(content === undefined ? {} : { content }),
  };
  const same = tagged === true ? { 304: { ...described(unchanged), ...headers } } : {};
  const again = reply.again ? { [reply.again]: { ...usual, ...described(updated) } } : {};
  return { ...again, [reply.status]: usual, ...same };
}

/** What comes back; other forms of the same come as text, a workbook as bytes. */
function contentOf(name: string, route: Route, { refOf }: Schemas): Content | undefined {
  const { reply, raw, method } = route;
  if (reply.body) {
    const views: readonly string[] = route.views ?? [];
    const texts = views.map((type) => [type, { schema: schemaOf(type) }]);
    const schema = refOf(reply.body, `${pascal(name)}Reply`);
    return { ...json({ schema }), ...Object.fromEntries(texts) };
  }
  return raw === lines && method === "get" ? linesOfJson : undefined;
}

const schemaOf = (type: string) =>
  type.startsWith("text/")
    ? ({ type: "string" } as const)
    : ({ type: "string", format: "binary" } as const);

const pascal = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
