import {
  beginsRecord,
  type DecisionInput,
  decide,
  linesOf,
  recordText,
  verdictText,
  verifyExport,
  verifyRecord,
} from "../../shared/index.ts";

/** What a file is found to be, and all that is to be said of it in both languages. */
export interface Found {
  readonly sound: boolean;
  readonly text: string;
}

/** Verifies an export or a sealed record from the pieces of its text. */
export async function verifyPieces(pieces: AsyncIterable<string>): Promise<Found> {
  const rest = pieces[Symbol.asyncIterator]();
  const first = await rest.next();
  const beginning = first.done ? "" : first.value;
  const all = joined(beginning, rest);
  if (!beginsRecord(beginning)) {
    const verdict = await verifyExport(linesOf(all));
    return { sound: verdict.sound, text: verdictText(verdict) };
  }
  let whole = "";
  for await (const piece of all) whole += piece;
  const record: unknown = JSON.parse(whole.replace(/^\ufeff/, ""));
  const verified = verifyRecord(record, (input) => decide(input as DecisionInput));
  return { sound: verified.ok, text: recordText(verified) };
}

async function* joined(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  if (first !== "") yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
