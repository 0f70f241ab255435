import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyFile } from "../../scripts/verify/verifyFile.ts";
import {
  type Decision,
  type DecisionInput,
  decide,
  gridById,
  sealRecord,
  stampGrid,
} from "../../shared/index.ts";
import { exportOf } from "../shared/chainSupport.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sealed = (() => {
  const grid = gridById("taihu-42");
  const stamp = grid && stampGrid(grid);
  if (!grid || !stamp?.ok) throw new Error("no grid");
  const applicant = { id: "e1", applied: 5, star: 5, attained: { value: 42, of: 42 } };
  const input: DecisionInput = { grid, year: 2026, applicants: [applicant] };
  const content = { kind: "decision", cycle: 2026, grid: stamp.value } as const;
  const record = sealRecord({ ...content, input, decision: decide(input) });
  if (!record.ok) throw new Error("no record");
  return record.value;
})();

const lines = exportOf({ district: "demo", submissions: 40 });

async function verify(content: string | Uint8Array) {
  const file = join(folder, "export.ndjson");
  writeFileSync(file, content);
  const said: string[] = [];
  const sound = await verifyFile(file, (text) => said.push(text));
  return { sound, said: said.join("\n") };
}

describe("npm run verify", () => {
  it("says in both languages that a file is sound, and where its chains end", async () => {
    const { sound, said } = await verify(`${lines.join("\n")}\n`);
    expect(sound).toBe(true);
    expect(said).toContain("核验通过");
    expect(said).toContain("Sound:");
    expect(said).toMatch(/Submissions end: 40 [0-9a-f]{64}/);
  });

  it("names the line of what is wrong", async () => {
    const at = lines.findIndex((line) => line.includes('"kind":"submission"')) + 3;
    const changed = lines.with(at, (lines[at] ?? "").replace('"star":5', '"star":4'));
    const { sound, said } = await verify(changed.join("\n"));
    expect(sound).toBe(false);
    expect(said).toContain(`chain.hash\n  第 ${at + 1} 行`);
    expect(said).toContain(`Line ${at + 1}`);
    expect(said).toContain("Not sound: 3 findings.");
  });

  it("says so where there is no file, or none that can be read", async () => {
    const said: string[] = [];
    expect(await verifyFile(undefined, (text) => said.push(text))).toBe(false);
    expect(await verifyFile(join(folder, "none"), (text) => said.push(text))).toBe(false);
    expect(said.join("\n")).toMatch(/用法[\s\S]*cannot be read/);
    expect((await verify(new Uint8Array([0x7b, 0xff]))).said).toContain("cannot be read");
    expect((await verify("")).said).toContain("export.cut");
    expect((await verify(`\ufeff${lines.join("\n")}`)).said).toContain("export.line");
  });

  it("verifies a sealed record, and decides it anew", async () => {
    const { sound, said } = await verify(JSON.stringify(sealed, null, 2));
    expect(sound).toBe(true);
    expect(said).toContain("2026 · taihu-42");
    expect(said).toContain(sealed.hash.hex);
    expect(said).toMatch(/核验通过[\s\S]*Sound:/);
  });

  it("says where a record is not what it was", async () => {
    const text = JSON.stringify(sealed);
    const changed = await verify(text.replace('"star":5,"attained"', '"star":4,"attained"'));
    expect(changed.sound).toBe(false);
    expect(changed.said).toMatch(/record\.hash[\s\S]*record\.result[\s\S]*Not sound: 2 findings/);
    // Whoever seals it anew changes what it comes to.
    const { content } = sealed;
    const decision = { ...(content.decision as Decision), levels: [] };
    const forged = sealRecord({ ...content, decision });
    const found = await verify(JSON.stringify(forged.ok && forged.value));
    expect(found.said).toMatch(/record\.result[\s\S]*Not sound: 1 finding\./);
    expect((await verify('{"content":')).said).toContain("cannot be read");
    expect((await verify('{"content":1}')).said).toContain("record.shape");
  });

  it("ends with 0 for a sound file and with 1 for any other", () => {
    const file = join(folder, "export.ndjson");
    const run = () => spawnSync(process.execPath, ["scripts/verify.ts", file]).status;
    writeFileSync(file, lines.join("\n"));
    expect(run()).toBe(0);
    writeFileSync(file, lines.slice(0, 9).join("\n"));
    expect(run()).toBe(1);
  });
});
