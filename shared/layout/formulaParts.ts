/** Excel takes at most 255 characters in one text of a formula. */
const mostCharacters = 250;

/** A text as a formula writes it. */
export function quote(text: string): string {
  const signs = [...text];
  const pieces = Array.from(
    { length: Math.max(1, Math.ceil(signs.length / mostCharacters)) },
    (_, at) => signs.slice(at * mostCharacters, (at + 1) * mostCharacters).join(""),
  );
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** Chooses by value: `[5, "a"], [4, "b"]` and else. No array constants: they are not the same in every engine. */
export const choose = (
  value: string,
  cases: readonly (readonly [number, string])[],
  otherwise: string,
): string =>
  cases.reduceRight((rest, [one, text]) => `IF(${value}=${one},${text},${rest})`, otherwise);
