/** In UTF-8 no more than 1.5 MB, which a row has room for. */
const longest = 400_000;

/** A text in pieces that fit into a row; no character is torn apart. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || from === 0; ) {
    const end = Math.min(from + longest, text.length);
    const isTorn = end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? "");
    const to = isTorn ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = Math.max(to, 1);
  }
  return pieces;
}
