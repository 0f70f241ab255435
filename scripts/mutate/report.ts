import type { Stryker } from "@stryker-mutator/core";

export type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** A mutant that no test noticed, and one that no test so much as ran. */
const alive: readonly string[] = ["Survived", "NoCoverage"];
/** Noticed too: what never ends, and what fails a test file before its first test. */
const dead: readonly string[] = ["Killed", "Timeout", "RuntimeError"];

/** Percent of the mutants that the tests noticed. Those that could not be run count for nothing. */
export function scoreOf(mutants: readonly Mutant[]): number {
  const killed = mutants.filter(({ status }) => dead.includes(status)).length;
  const left = mutants.filter(({ status }) => alive.includes(status)).length;
  return killed + left === 0 ? 100 : (100 * killed) / (killed + left);
}

/** One line per file with its score; below it one line for each mutant that is alive. */
export function toReport(mutants: readonly Mutant[], sources: ReadonlyMap<string, string>): string {
  return [...sources]
    .flatMap(([file, source]) => {
      const found = mutants.filter(({ fileName }) => fileName === file);
      if (found.length === 0) return [];
      const left = found.filter(({ status }) => alive.includes(status)).toSorted(byPlace);
      return [scoreLine(file, found), ...left.map((mutant) => `  ${mutantLine(mutant, source)}`)];
    })
    .join("\n");
}

const byPlace = ({ location: { start: a } }: Mutant, { location: { start: b } }: Mutant) =>
  a.line - b.line || a.column - b.column;

export function scoreLine(name: string, mutants: readonly Mutant[]): string {
  const statuses = [...new Set(mutants.map(({ status }) => status))].toSorted();
  const counts = statuses.map(
    (status) => `${mutants.filter((mutant) => mutant.status === status).length} ${status}`,
  );
  return `${scoreOf(mutants).toFixed(1).padStart(5)} %  ${name} (${counts.join(", ")})`;
}

function mutantLine(mutant: Mutant, source: string): string {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  const untested = status === "NoCoverage" ? " (not run by any test)" : "";
  const place = `${fileName}:${location.start.line}:${location.start.column}`;
  return `${place} ${mutatorName}${untested}: ${short(textAt(source, location))} → ${short(replacement)}`;
}

/** Lines and columns count from 1. */
function textAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.pop() ?? "";
  const whole = [...lines, last.slice(0, end.column - 1)].join("\n");
  return whole.slice(start.column - 1);
}

const short = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-27)}` : line;
};
