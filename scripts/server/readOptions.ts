import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { misconfigured, Refusal } from "./refusal.ts";

/** The option of a command: its name on the command line, and the variable that may stand for it. */
export interface Option {
  readonly name: string;
  readonly variable?: string;
  readonly multiple?: boolean;
  readonly flag?: boolean;
}

export interface Options {
  /** what was given on the command line, else in the environment; undefined where it is neither, or empty */
  text(name: string): string | undefined;
  /** the same as a path, absolute, seen from where the command was given */
  path(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Reads the words of a command; what it does not know is refused together with what it does. */
export function readOptions(
  known: readonly Option[],
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  usage: string,
): Options {
  const values = parse(known, words, usage);
  const variableOf = (name: string) => known.find((one) => one.name === name)?.variable ?? "";
  const given = (name: string) => [values[name] ?? []].flat().filter((one) => one !== "");
  const text = (name: string) => {
    const last = given(name).at(-1);
    return typeof last === "string" ? last : env[variableOf(name)] || undefined;
  };
  const path = (name: string) => {
    const wanted = text(name);
    // npm runs a script in the project's folder and notes where it was called.
    return wanted === undefined ? undefined : resolve(env["INIT_CWD"] ?? ".", wanted);
  };
  const list = (name: string) => {
    const own = given(name).filter((one) => typeof one === "string");
    return own.length > 0 ? own : (env[variableOf(name)] ?? "").split(",").filter(Boolean);
  };
  return { text, path, list, flag: (name) => values[name] === true };
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parse(known: readonly Option[], words: readonly string[], usage: string): Values {
  const options = known.map(({ name, multiple = false, flag = false }) => [
    name,
    { type: flag ? "boolean" : "string", multiple } as const,
  ]);
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(options) }).values;
  } catch (error) {
    const said = error instanceof Error ? error.message.split(". ")[0] : "";
    throw new Refusal(`无法识别的选项 Not understood: ${said}\n\n${usage}`, misconfigured);
  }
}
