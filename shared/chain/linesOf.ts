/** A line of an export is one row; far longer ones are none, and must not fill the memory. */
const longest = 8_000_000;

/** Takes pieces of text apart into lines, at line feeds and nowhere else. A line that never ends is given in parts. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = piece.split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? "";
    yield* lines;
    if (rest.length <= longest) continue;
    yield rest;
    rest = "";
  }
  if (rest !== "") yield rest;
}
