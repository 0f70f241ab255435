import {
  isArrayLiteralExpression,
  isCallExpression,
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isStringLiteral,
  type Node,
} from "typescript/unstable/ast";
import {
  API,
  type Checker,
  type Symbol as Declared,
  SymbolFlags,
  type Type,
} from "typescript/unstable/sync";

/**
 * Every member of Office's own types that the files of a folder ask for, as `Excel.Range.values` with the files
 * that do: by property access, by destructuring, and by the names given to `load()` and `set()`. Names that are
 * only put together at run time are not seen here; the host notes those (`misses`).
 */
export function officeMembers(
  project: string,
  folder: string,
): ReadonlyMap<string, readonly string[]> {
  const api = new API();
  try {
    const [opened] = api.updateSnapshot({ openProject: project }).getProjects();
    if (!opened) throw new Error(`${project} is no project`);
    const { checker, program } = opened;
    const found = new Map<string, string[]>();
    const inside = folder.replaceAll("\\", "/");
    for (const file of opened.rootFiles.filter((name) => name.startsWith(inside))) {
      const source = program.getSourceFile(file);
      const uses = source ? usesIn(source, checker) : [];
      for (const use of new Set(uses)) found.set(use, [...(found.get(use) ?? []), file]);
    }
    return found;
  } finally {
    api.close();
  }
}

/** Somewhere in a file: of what is asked, and for which paths of members. */
interface Ask {
  readonly of: Node;
  readonly paths: readonly (readonly string[])[];
}

/** The types are asked for all at once: each question is a message to the compiler. */
function usesIn(source: Node, checker: Checker): string[] {
  const asks = asksIn(source);
  const types = checker.getTypeAtLocation(asks.map(({ of }) => of));
  const known = new Map<string, string[]>();
  const members = (type: Type, path: readonly string[]) => {
    const key = `${type.id} ${path.join("/")}`;
    const found = known.get(key) ?? walk(checker, type, path);
    known.set(key, found);
    return found;
  };
  return asks.flatMap(({ paths }, i) => {
    const type = types[i];
    return type ? paths.flatMap((path) => members(type, path)) : [];
  });
}

function asksIn(node: Node): Ask[] {
  const inner: Ask[] = [];
  node.forEachChild((child) => {
    inner.push(...asksIn(child));
  });
  const own = asksAt(node);
  return own ? [own, ...inner] : inner;
}

function asksAt(node: Node): Ask | undefined {
  if (isPropertyAccessExpression(node)) return { of: node.expression, paths: [[node.name.text]] };
  if (isObjectBindingPattern(node)) return { of: node, paths: destructured(node.elements) };
  return isCallExpression(node) ? named(node) : undefined;
}

/** `const { worksheets } = context.workbook` */
const destructured = (elements: readonly Node[]): string[][] =>
  elements.flatMap((element) => {
    const { propertyName, name } = element as { propertyName?: Node; name?: Node };
    const key = propertyName ?? name;
    return key && isIdentifier(key) ? [[key.text]] : [];
  });

/** `range.load("values,format/fill/color")`, `range.load(["values"])`, `range.set({ values })` */
function named(node: Node): Ask | undefined {
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  if (name.text !== "load" && name.text !== "set") return undefined;
  return { of: expression, paths: node.arguments.flatMap(pathsOf) };
}

function pathsOf(node: Node): string[][] {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node))
    return node.text.split(",").map((path) => path.trim().split("/"));
  if (isArrayLiteralExpression(node)) return node.elements.flatMap(pathsOf);
  if (!isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) => {
    const { name, initializer } = property as { name?: Node; initializer?: Node };
    if (!name || !isIdentifier(name)) return [];
    const deeper = initializer ? pathsOf(initializer) : [];
    return [[name.text], ...deeper.map((path) => [name.text, ...path])];
  });
}

/** The members along a path of names, from a type on; those of other people's types count for nothing. */
function walk(checker: Checker, type: Type | undefined, path: readonly string[]): string[] {
  const [name, ...rest] = path;
  if (!type || name === undefined) return [];
  return partsOf(checker, type).flatMap((part) => {
    const member = checker.getPropertyOfType(part, name);
    if (!member) return [];
    const full = fullName(member);
    const next = checker.getTypeOfSymbol(member);
    return [...(full ? [full] : []), ...walk(checker, next && elementOf(checker, next), rest)];
  });
}

const partsOf = (checker: Checker, type: Type): readonly Type[] =>
  type.isUnionType()
    ? (type.getTypes() ?? []).flatMap((part) => partsOf(checker, part))
    : [checker.getApparentType(type) ?? type];

/** A collection's `items` are an array; what is loaded of them is a member of its elements. */
const elementOf = (checker: Checker, type: Type): Type =>
  checker.isArrayType(type)
    ? (checker.getTypeArguments(type as Parameters<Checker["getTypeArguments"]>[0])[0] ?? type)
    : type;

/** "Excel.Range.values" where Microsoft's typings declare it. */
function fullName(symbol: Declared): string | undefined {
  const isOffice = symbol.declarations.some(({ path }) => path.includes("/office-js/"));
  if (!isOffice) return undefined;
  const names: string[] = [];
  const owner = symbol.getParent();
  for (let at: Declared | undefined = symbol; at; at = at.getParent()) names.unshift(at.name);
  // An interface of Excel's is plain data that goes along with a call or an event, no object of the host's.
  const isData = names[0] === "Excel" && ((owner?.flags ?? 0) & SymbolFlags.Interface) !== 0;
  return isData ? undefined : names.join(".");
}
