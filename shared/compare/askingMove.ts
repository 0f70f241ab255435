import { type Issue, issue } from "../base/issue.ts";
import { short } from "../evaluate/short.ts";
import { hundredths, isAsking } from "../grid/grid.ts";
import type { Mark } from "../marks/mark.ts";
import { shownMark, spoken } from "./spoken.ts";
import { effortOf, type Move, type Step } from "./way.ts";
import { isUnsettled, takesMark, type WeighedItem } from "./weigh.ts";

/**
 * What an item still needs for a star; nothing where it fulfils what that star asks. An open item needs
 * an answer even where the star asks nothing of it: without one there is no star at all.
 */
export function askingMove(one: WeighedItem, star: number): Move | undefined {
  const { id, item, mark, metAt } = one;
  if (!takesMark(one)) return clearing(one);
  const ask = isAsking(item) ? item.requires[String(star)] : undefined;
  if (ask === undefined) return isUnsettled(one) ? answering(one) : undefined;
  if (metAt.includes(star)) return undefined;
  const shortBy = short(mark === null || mark === "na" ? 0 : mark, ask);
  const effort = effortOf(hundredths(shortBy), hundredths(Number(ask)));
  const step = { id, from: mark, target: targetOf(mark, ask), shortBy, effort };
  return { step, reason: askingReason(step, one) };
}

/** Any answer will do: the least of them is the target. */
export function answering({ id, item }: WeighedItem): Move {
  const target = item.kind === "yesno" ? false : 0;
  return { step: free(id, target), reason: issue("distance.answer", id) };
}

/** What takes no mark holds up the star as long as something unreadable stands there. */
export const clearing = ({ id, state }: WeighedItem): Move | undefined =>
  state === "invalid" ? { step: free(id, null), reason: issue("distance.clear", id) } : undefined;

const free = (id: string, target: Mark): Step => ({
  ...{ id, from: null, target, shortBy: 0 },
  effort: effortOf(0, 1),
});

/** The least mark that fulfils what is asked; a share keeps what it was counted of. */
function targetOf(from: Mark, ask: number | true): Mark {
  if (ask === true || from === null || typeof from !== "object") return ask;
  return { value: Math.ceil((hundredths(ask) * from.of) / 10_000), of: from.of };
}

function askingReason({ id, from, target }: Step, { item: { kind } }: WeighedItem): Issue {
  const code =
    from === null ? "distance.fill" : target === true ? "distance.yes" : "distance.raise";
  return spoken(code, id, (locale) => ({
    found: shownMark(from, kind, locale),
    limit: shownMark(target, kind, locale),
  }));
}
