import { apiBase, apiRoutes, type Route, type RouteName } from "../../shared/index.ts";

/** The route that a request line means, and what it names; found without the Worker's own router. */
export interface Meant {
  readonly name: RouteName;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const base = apiBase.slice(1).split("/");

const rawPathOf = (target: string): string => URL.parse(`http://any${target}`)?.pathname ?? "";
/** What a request line's path says. */
export const pathOf = (target: string): string =>
  rawPathOf(target).split("/").map(decoded).join("/");

export function routeOf(method: string, target: string): Meant | undefined {
  if (!pathOf(target).startsWith(`${apiBase}/`)) return undefined;
  // Decoded after it was split: a slash that was written as %2f parts nothing.
  const parts = rawPathOf(target).slice(1).split("/").map(decoded).slice(base.length);
  const asked = method === "HEAD" ? "get" : method.toLowerCase();
  const found = apiRoutes.flatMap(([name, route]) => {
    const params = route.method === asked ? paramsOf(route.path, parts) : undefined;
    return params ? [{ name, route, params }] : [];
  });
  // What is named in full stands before what is a parameter.
  return found.sort((a, b) => size(a.params) - size(b.params))[0];
}

const size = (params: object): number => Object.keys(params).length;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function paramsOf(path: string, parts: readonly string[]): Record<string, string> | undefined {
  const names = path.slice(1).split("/");
  const fits =
    names.length === parts.length &&
    names.every((name, at) => (name.startsWith(":") ? parts[at] !== "" : name === parts[at]));
  if (!fits) return undefined;
  return Object.fromEntries(
    names.flatMap((name, at) => (name.startsWith(":") ? [[name.slice(1), parts[at] ?? ""]] : [])),
  );
}
