import type { Grid, ItemResult } from "../../../shared/index.ts";
import { type Answered, assume, unsettled } from "./answer.ts";
import { askedResult, fulfilled, missingAt } from "./asking.ts";
import type { Oracle } from "./oracle.ts";

/** Each section is a star; a prerequisite is met when the stars it names are held by the same marks. */
export function byNames(grid: Grid, all: readonly Answered[]): Oracle {
  const best = all.map(assume("best"));
  const ofSection = (of: readonly Answered[], id: string) =>
    of.filter(({ section }) => section === id);
  const isMet = (of: readonly Answered[], one: Answered): boolean =>
    one.answer === "follows"
      ? namedBy(one).every((star) => isHeld(of, star))
      : one.answer === "best" || (fulfilled(one, 1) && !unsettled(one));
  const isHeld = (of: readonly Answered[], id: string): boolean =>
    grid.sections.some((section) => section.id === id) &&
    ofSection(of, id).every((one) => isMet(of, one));
  const ids = grid.sections.map(({ id }) => id);
  const held = ids.filter((id) => isHeld(all, id));
  const complete = !all.some(unsettled);
  const lacking = ids
    .filter((id) => !held.includes(id))
    .filter((id) =>
      ofSection(all, id).every((one) => one.item.kind !== "prerequisite" || isMet(all, one)),
    )
    .map((section) => ({
      section,
      missing: missingAt(
        ofSection(all, section).filter(({ item }) => item.kind !== "prerequisite"),
        1,
      ),
    }))
    .sort((a, b) => a.missing.length - b.missing.length)[0];
  return {
    complete,
    star: complete ? held.length : null,
    atMost: ids.filter((id) => isHeld(best, id)).length,
    stars: held,
    attained: { value: all.filter((one) => isMet(all, one)).length, of: Math.max(1, all.length) },
    items: all.map((one) => resultOf(one, isMet(all, one), isMet(best, one))),
    ...(lacking ? { next: { star: held.length + 1, ...lacking } } : {}),
  };
}

const namedBy = ({ item }: Answered) => (item.kind === "prerequisite" ? item.of : []);

function resultOf(one: Answered, met: boolean, possible: boolean): ItemResult {
  if (one.answer !== "follows") return askedResult(one, [1]);
  const { id } = one.item;
  if (met) return { id, state: "met", metAt: [1] };
  return possible
    ? { id, state: "open", metAt: [] }
    : { id, state: "unmet", metAt: [], shortBy: 1 };
}
