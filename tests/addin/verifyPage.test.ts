import { describe, expect, it } from "vitest";
import { verifyPieces } from "../../addin/verify/verifyPieces.ts";
import { type DecisionInput, decide, gridById, sealRecord, stampGrid } from "../../shared/index.ts";
import { exportOf } from "../shared/chainSupport.ts";

/** A file, as a browser reads it: in pieces that end anywhere. */
async function* inPieces(text: string, size = 700): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const verify = (text: string) => verifyPieces(inPieces(text));

function record(): string {
  const grid = gridById("dongguan-33");
  const stamp = grid && stampGrid(grid);
  if (!grid || !stamp?.ok) throw new Error("no grid");
  const applicant = { id: "w1", applied: 5, star: 5, attained: { value: 95, of: 100 } };
  const input: DecisionInput = { grid, year: 2026, applicants: [applicant] };
  const content = { kind: "decision", cycle: 2026, grid: stamp.value } as const;
  const sealed = sealRecord({ ...content, input, decision: decide(input) });
  return JSON.stringify(sealed.ok && sealed.value, null, 1);
}

describe("the page that verifies", () => {
  it("says that an export is sound, and where one is not", async () => {
    const lines = exportOf({ district: "demo", submissions: 4 });
    expect(await verify(lines.join("\n"))).toMatchObject({
      ...{ sound: true, text: expect.stringContaining("核验通过") },
    });
    const cut = await verify(lines.slice(0, -1).join("\n"));
    expect([cut.sound, cut.text]).toEqual([false, expect.stringContaining("export.cut")]);
    expect((await verify("")).sound).toBe(false);
  });

  it("says that a record is sound, and where one is not", async () => {
    const text = record();
    expect(await verify(text)).toMatchObject({
      ...{ sound: true, text: expect.stringMatching(/dongguan-33[\s\S]*Sound:/) },
    });
    expect(await verify(`\ufeff${text}`)).toMatchObject({ sound: true });
    const changed = await verify(text.replace('"awarded": 1', '"awarded": 2'));
    expect([changed.sound, changed.text]).toEqual([
      false,
      expect.stringMatching(/record\.hash[\s\S]*record\.result/),
    ]);
    await expect(verify(text.slice(0, -3))).rejects.toThrow("JSON");
  });
});
