import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { demoMarks } from "../../../scripts/demo/marks.ts";
import { inRoot } from "../../../scripts/paths.ts";
import {
  type CodeRequest,
  type CodesReply,
  gridById,
  type Receipt,
  type SessionReply,
} from "../../../shared/index.ts";
import { call, signIn } from "./visitor.ts";

const unit = { id: "unit", name: "某街道" };
export const branches = ["b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8"];

/** A district that an operator has made, as docs/operator.md tells. */
export async function makeOffice(url: string, dataDir: string): Promise<void> {
  const body = {
    id: "office",
    name: "某区",
    cycle: 2026,
    units: [unit],
    branches: branches.map((id) => ({ id, name: id, unit: unit.id, grid: "taihu-42" })),
  };
  await call(url, "/districts", keyOf(dataDir), body);
}

export const keyOf = (dataDir: string): string =>
  readFileSync(join(dataDir, "operator.key"), "utf8").trim();

export async function sessionOf(
  url: string,
  dataDir: string,
  who: CodeRequest,
): Promise<SessionReply> {
  const body = { codes: [who] };
  const reply = await call<CodesReply>(url, "/districts/office/codes", keyOf(dataDir), body);
  return signIn(url, reply.codes[0]?.code ?? "");
}

/** Hands in for a branch, again and again, until told to stop; every receipt is told. */
export async function keepHandingIn(
  url: string,
  { token, branch }: SessionReply,
  until: () => boolean,
  received: (receipt: Receipt) => void,
): Promise<void> {
  const grid = gridById("taihu-42");
  if (!grid || !branch) throw new Error("not a branch's session");
  for (let seed = 1; !until(); seed += 1) {
    const body = {
      branch: branch.id,
      grid: { id: grid.id, version: grid.version },
      stage: "self",
      marks: demoMarks(grid, seed),
      reasons: {},
    };
    received(await call<Receipt>(url, "/submissions", token, body));
  }
}

/** Runs a command of package.json as npm would; gives its exit code and all that it said. */
export function runScript(name: string, words: readonly string[]) {
  const child = spawn(process.execPath, [inRoot("scripts", `${name}.mjs`), ...words], {
    cwd: inRoot(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
  return new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, said }));
  });
}
