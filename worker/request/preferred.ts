/** Which of these types an Accept header likes best; the first of them where it does not say, or likes none. */
export function preferred(
  accept: string | undefined,
  types: readonly [string, ...string[]],
): string {
  const wishes = (accept ?? "").slice(0, 1000).toLowerCase().split(",").map(readWish);
  const liking = (type: string) =>
    Math.max(0, ...wishes.filter(({ range }) => covers(range, type)).map(({ q }) => q));
  return types.reduce((best, type) => (liking(type) > liking(best) ? type : best), types[0]);
}

const covers = (range: string, type: string) =>
  range === type || (range === "*/*" && type === "application/json");

function readWish(wish: string): { readonly range: string; readonly q: number } {
  const [range = "", ...parameters] = wish.split(";").map((part) => part.trim());
  const q = parameters.find((part) => part.startsWith("q="))?.slice(2);
  return { range, q: q === undefined ? 1 : Number(q) || 0 };
}
