import { readFileSync } from "node:fs";
import { apiBase, apiRoutes, problemSchema } from "../../../shared/index.ts";
import { inRoot } from "../../paths.ts";
import { areaOf, areas } from "./areas.ts";
import { withExamples } from "./examples.ts";
import { operationOf } from "./operation.ts";
import { problemReplies } from "./problems.ts";
import { collectSchemas } from "./schemas.ts";
import type { OpenApi, Operation } from "./types.ts";
import { intro, security, title } from "./words.ts";

/** A path of the table as the standard writes it: "/submissions/{branch}". */
export const templateOf = (path: string): string => path.replace(/:(\w+)/g, "{$1}");

/** The API as an OpenAPI 3.1 document, made of the table that the Worker itself is made of. */
export function openApi(): OpenApi {
  const schemas = collectSchemas();
  const problem = schemas.refOf(problemSchema, "Problem");
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [name, route] of apiRoutes) {
    const path = templateOf(route.path);
    paths[path] = { ...paths[path], [route.method]: operationOf(name, route, schemas) };
  }
  const { version, license } = JSON.parse(readFileSync(inRoot("package.json"), "utf8")) as Record<
    "version" | "license",
    string
  >;
  return withExamples({
    openapi: "3.1.0",
    info: {
      title: `${title["zh-CN"]} · ${title.en}`,
      description: `${intro["zh-CN"]}\n\n${intro.en}`,
      ...{ version, license: { name: license, identifier: license } },
    },
    servers: [{ url: apiBase }],
    tags: usedAreas().map(({ id, title: said }) => ({
      ...{ name: id, description: `${said["zh-CN"]} ${said.en}` },
    })),
    paths,
    components: {
      schemas: schemas.made(),
      responses: problemReplies(problem),
      securitySchemes: {
        person: bearer(security.person),
        operator: bearer(security.operator),
      },
    },
  });
}

const bearer = (said: Readonly<Record<"zh-CN" | "en", string>>) => ({
  ...{ type: "http", scheme: "bearer", description: `${said["zh-CN"]} ${said.en}` },
});

/** The areas that have routes, in their order. */
export function usedAreas() {
  const used = new Set(apiRoutes.map(([, { path }]) => areaOf(path)));
  return [...areas.filter((area) => used.delete(area)), ...used];
}
