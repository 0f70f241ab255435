import { type Verdict, Verifier, type VerifyOptions } from "./verifier.ts";

/**
 * Verifies an export from its lines (without line feeds): both chains, what binds them, every result from
 * its marks, every return from the log, and that the file is whole. What it cannot see is a file whose
 * chains were made anew from end to end: compare the ends of the chains with those that were made known.
 */
export async function verifyExport(
  lines: Iterable<string> | AsyncIterable<string>,
  options?: VerifyOptions,
): Promise<Verdict> {
  const verifier = new Verifier(options);
  for await (const line of lines) verifier.take(line);
  return verifier.end();
}
