import { createHash, hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import {
  beginsRecord,
  type DecisionInput,
  decide,
  type Hashing,
  linesOf,
  recordText,
  verdictText,
  verifyExport,
  verifyRecord,
} from "../../shared/index.ts";

const hashing: Hashing = {
  of: (text) => hash("sha256", text, "hex"),
  begin: () => {
    const running = createHash("sha256");
    return { add: (text) => void running.update(text), hex: () => running.digest("hex") };
  },
};

/** Verifies an export or a record in a file and says what was found; gives whether it is sound. */
export async function verifyFile(
  name: string | undefined,
  say: (text: string) => void,
): Promise<boolean> {
  if (name === undefined) {
    say(usage);
    return false;
  }
  // npm runs its scripts at the top of the project, wherever it was called.
  const file = resolve(process.env["INIT_CWD"] ?? "", name);
  try {
    if (await isRecord(file)) {
      const verified = verifyRecord(JSON.parse(await wholeOf(file)), again);
      say(recordText(verified));
      return verified.ok;
    }
    const verdict = await verifyExport(linesOf(piecesOf(file)), { hashing });
    say(verdictText(verdict));
    return verdict.sound;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`无法读取 ${file}：${reason}\n${file} cannot be read: ${reason}`);
    return false;
  }
}

const usage = [
  "用法：npm run verify -- 导出文件.ndjson，或 npm run verify -- 评定记录.json",
  "Usage: npm run verify -- export.ndjson, or npm run verify -- record.json",
].join("\n");

const again = (input: unknown) => decide(input as DecisionInput);

async function isRecord(file: string): Promise<boolean> {
  for await (const piece of piecesOf(file)) return beginsRecord(piece);
  return false;
}

async function wholeOf(file: string): Promise<string> {
  let text = "";
  for await (const piece of piecesOf(file)) text += piece;
  return text.replace(/^\ufeff/, "");
}

/** The text of a file in pieces; bytes that are no UTF-8 are an error. */
async function* piecesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for await (const bytes of createReadStream(file)) {
    yield decoder.decode(bytes as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}
