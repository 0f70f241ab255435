import { apiBase } from "../../shared/index.ts";
import { get, send } from "./benchDistrict.ts";

/** What `GET /standings` answers, as far as the bench looks at it. */
interface Page {
  readonly rows: readonly { readonly rank: number }[];
  /** where the next page begins */
  readonly next?: string;
}

const size = 50;

/** The paths of all pages of 50, in their order, found by following each one's `next`. */
export async function walkStandings(
  port: number,
  token: string,
  branches: number,
): Promise<string[]> {
  const paths: string[] = [];
  let [seen, rank] = [0, 0];
  let after: string | undefined;
  do {
    const path = `${apiBase}/standings?limit=${size}${after ? `&after=${encodeURIComponent(after)}` : ""}`;
    const page: Page = await (await send(port, get(path, token))).json();
    const ranks = page.rows.map((row) => row.rank);
    if (ranks.some((next, at) => next < (ranks[at - 1] ?? rank)))
      throw new Error(`${path}: not in order`);
    paths.push(path);
    seen += page.rows.length;
    rank = ranks.at(-1) ?? rank;
    after = page.next;
  } while (after !== undefined && paths.length * size < branches + size);
  if (seen !== branches) throw new Error(`the pages hold ${seen} of ${branches} branches`);
  return paths;
}

/** As many of a list as asked for, from its beginning to its end at even distances. */
export const spread = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => {
    return list[Math.floor((at * list.length) / count)] as T;
  });
