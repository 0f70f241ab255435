import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { areaOf } from "../../scripts/docs/api/areas.ts";
import { exampleOf } from "../../scripts/docs/api/examples.ts";
import { html } from "../../scripts/docs/api/html.ts";
import { openApi, templateOf } from "../../scripts/docs/api/openApi.ts";
import { page } from "../../scripts/docs/api/page.ts";
import { codesOf, problemKinds } from "../../scripts/docs/api/problems.ts";
import { withoutShared } from "../../scripts/docs/api/schemas.ts";
import type { Content, OpenApi, Operation } from "../../scripts/docs/api/types.ts";
import { locales } from "../../shared/base/text.ts";
import { apiRoutes, issueCodes } from "../../shared/index.ts";

const document: OpenApi = JSON.parse(JSON.stringify(openApi()));
const { schemas, responses } = document.components;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

describe("the OpenAPI document", () => {
  it("is one, by the standard's own schema", async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    // and the schema does find what is wrong
    const wrong = { ...document, paths: { "/x": { get: { responses: 1 } } } };
    expect((await new Validator().validate(wrong)).valid).toBe(false);
  });

  it("has every route of the table, and no other", () => {
    const told = operations.map(({ operationId, method, path }) => [operationId, method, path]);
    const table = apiRoutes.map(([name, { method, path }]) => [name, method, templateOf(path)]);
    expect(told.toSorted()).toEqual(table.toSorted());
  });

  it.each(apiRoutes)("%s says who may call it, what it takes and how it answers", (name, route) => {
    const found = operations.find(({ operationId }) => operationId === name) as Operation;
    const named = (found.parameters ?? []).map((each) => `${each.in} ${each.name}`);
    expect(found["x-roles"]).toEqual(route.who);
    expect(found.security.length === 0).toBe(route.who.length === 0);
    expect([found.summary, found["x-summary"]]).toEqual([route.summary["zh-CN"], route.summary]);
    expect(named.includes("header Idempotency-Key")).toBe(route.once !== undefined);
    expect(named.includes("header If-Match")).toBe(route.match === true);
    expect(named.includes("header If-None-Match")).toBe(route.tagged === true);
    expect("304" in found.responses).toBe(route.tagged === true);
    expect("412" in found.responses).toBe(route.match === true);
    expect("403" in found.responses).toBe(route.who.length > 0);
    expect(String(route.reply.status) in found.responses).toBe(true);
    if (route.body) expect(found.requestBody?.content).toHaveProperty("application/json");
  });

  it("has a word in both languages for everything a route takes, and a place for every route", () => {
    for (const { parameters = [] } of operations)
      for (const { name, "x-text": words } of parameters)
        expect(words, `${name}: scripts/docs/api/words.ts or fieldWords.ts`).not.toEqual({
          ...{ "zh-CN": name, en: name },
        });
    for (const [, { path }] of apiRoutes) expect(areaOf(path).id, path).not.toBe("others");
  });

  it("describes nothing twice, and nothing that nobody refers to", () => {
    const objects = Object.values(schemas).filter(({ properties }) => properties);
    expect(new Set(objects.map((schema) => JSON.stringify(schema))).size).toBe(objects.length);
    const text = JSON.stringify(document);
    for (const name of Object.keys(schemas))
      expect(text).toContain(`"#/components/schemas/${name}"`);
  });

  it("any JSON is one component, which contains itself; another such schema needs a name", () => {
    const registry = z.registry<{ id: string }>();
    registry.add(z.object({ a: z.json(), b: z.array(z.json()) }), { id: "A" });
    const uri = (id: string) => `#/components/schemas/${id}`;
    const made = withoutShared(z.toJSONSchema(registry, { uri }).schemas);
    expect(Object.keys(made)).toEqual(["A", "Json"]);
    expect(made["A"]).toMatchObject({ properties: { a: { $ref: uri("Json") } } });
    expect(JSON.stringify(made)).not.toContain("__shared");
    const tree: z.ZodType = z.object({
      get more() {
        return z.array(tree);
      },
    });
    registry.add(z.object({ tree }), { id: "B" });
    expect(() => withoutShared(z.toJSONSchema(registry, { uri }).schemas)).toThrow("needs a name");
  });

  it("is the same every time", () => {
    expect(JSON.stringify(openApi())).toBe(JSON.stringify(document));
  });
});

describe("its examples", () => {
  const formats = { date: /^\d{4}-\d\d-\d\d$/, "date-time": /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ };
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
  ajv.addSchema({ $id: "https://xingji.example/api", components: { schemas } });
  const contents: (Content | undefined)[] = [
    ...Object.values(responses).map(({ content }) => content),
    ...operations.flatMap(({ requestBody, responses: replies }) => [
      requestBody?.content,
      ...Object.values(replies).map((reply) => ("content" in reply ? reply.content : undefined)),
    ]),
  ];
  const media = contents.flatMap((content = {}) => Object.entries(content));
  const examples = media.filter(([type]) => /^application\/(problem\+)?json$/.test(type));

  it("are there for all that is JSON, and fit", () => {
    expect(examples.length).toBeGreaterThan(20);
    for (const [, { schema, example }] of examples) {
      const fits = ajv.compile({ $ref: `https://xingji.example/api${schema.$ref}` });
      expect(fits(example), `${schema.$ref} ${JSON.stringify(fits.errors)}`).toBe(true);
    }
  });

  it.each([
    [{ type: "string", pattern: "^[0-9a-f]{64}$" }, /^[0-9a-f]{64}$/],
    [{ type: "integer", minimum: 2000 }, /^2000$/],
    [{ type: "array", minItems: 2, items: { type: "boolean" } }, /^true,true$/],
    [{ oneOf: [{ type: "null" }, { type: "string" }] }, /^null$/],
  ])("%j", (schema, expected) => {
    expect(String(exampleOf(schema, {}))).toMatch(expected);
  });
});

describe("the problems", () => {
  it("have each status once, and no code under two", () => {
    const statuses = problemKinds.map(({ status }) => status);
    expect(new Set(statuses).size).toBe(statuses.length);
    const told = problemKinds.flatMap(codesOf);
    expect(new Set(told).size).toBe(told.length);
    // what the pane says of itself is not sent
    const requests = issueCodes.filter((code) => /^(request|submission|stage)\./.test(code));
    const silent = ["request.network", "request.method"];
    expect(requests.filter((code) => !told.includes(code) && !silent.includes(code))).toEqual([]);
  });
});

describe.each(locales)("the page in %s", (locale) => {
  const text = page(document, locale);

  it("shows every route, every schema and every code a call can meet", () => {
    for (const { operationId, path } of operations) {
      expect(text).toContain(`id="${operationId}"`);
      expect(text).toContain(`<code>${path}</code>`);
    }
    for (const name of Object.keys(schemas)) expect(text).toContain(`id="schema-${name}"`);
    const plain = text.replaceAll("<wbr>", "");
    for (const code of problemKinds.flatMap(codesOf)) expect(plain).toContain(`>${code}<`);
  });

  it("every link within it leads somewhere, and no place is there twice", () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });

  it("takes no script, no inline style, nothing from elsewhere", () => {
    expect(text).toContain(`<html lang="${locale}">`);
    expect(text).not.toMatch(/<script|<style| style=| on\w+=|https?:\/\//);
  });
});

it("a text cannot become HTML", () => {
  const evil = `<img src=x onerror="x('&')">`;
  expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;x(&#39;&amp;&#39;)&quot;&gt;">&lt;img src=x onerror=&quot;x(&#39;&amp;&#39;)&quot;&gt;</p>',
  );
});
