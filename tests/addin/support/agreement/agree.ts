import { isDeepStrictEqual } from "node:util";
import {
  evaluate,
  type Grid,
  type ItemState,
  type Locale,
  locales,
  sheetTexts,
} from "../../../../shared/index.ts";
import { bestOf, type Content, type Filling, slipsIn } from "./fillings.ts";
import { NativeGrid } from "./nativeGrid.ts";
import type { Said } from "./said.ts";

const signs: Readonly<Record<string, ItemState>> = {
  "✓": "met",
  "…": "open",
  "！": "invalid",
  "!": "invalid",
  "○": "na",
  "✗": "unmet",
  "△": "unmet",
};

const bonusWords = locales.map((locale) => sheetTexts[locale].onlyThroughBonus);

/** What the sheet says, in the words of an evaluation. */
function claimOf(grid: Grid, said: Said) {
  const { star, atMost, total, complete } = said.figures;
  const sum = (role: "bonus" | "deduction") =>
    grid.sections.reduce(
      (points, { counts }, at) =>
        counts === role ? points + Math.round(Number(said.sections[at]) * 100) : points,
      0,
    ) / 100;
  return {
    ...{ star, atMost, total, complete },
    bonus: sum("bonus"),
    deducted: sum("deduction"),
    ...(said.words
      ? { onlyThroughBonus: bonusWords.some((words) => said.words?.includes(words)) }
      : {}),
    states: said.states.map((state) => signs[state.charAt(0)]),
    stars: grid.sections.flatMap(({ id }, at) =>
      grid.rule.kind === "named" && said.sections[at] === 1 ? [id] : [],
    ),
  };
}

function expected(grid: Grid, said: Said) {
  const evaluation = evaluate(grid, said.marks);
  const { star, atMost, total, complete, attained, onlyThroughBonus, items, stars } = evaluation;
  return {
    ...{ star: star ?? "open", atMost, stars },
    total: total?.earned ?? attained.value,
    complete: complete ? 1 : 0,
    bonus: total?.bonus ?? 0,
    deducted: total?.deducted ?? 0,
    ...(said.words ? { onlyThroughBonus: onlyThroughBonus ?? false } : {}),
    states: items.map(({ state }) => state),
  };
}

const isAgreed = (grid: Grid, said: Said | undefined) =>
  said !== undefined && isDeepStrictEqual(claimOf(grid, said), expected(grid, said));

/** A filling on which the sheet and `evaluate` say something else, as small as it could be made. */
export interface Disagreement {
  /** items whose entry is not the best, with what stands in it */
  readonly slips: Readonly<Record<string, Content>>;
  readonly sheet: unknown;
  readonly evaluation: unknown;
}

/** Nothing where sheet and `evaluate` agree on all fillings. */
export async function disagreement(
  grid: Grid,
  locale: Locale,
  fillings: readonly Filling[],
  how: "judge" | "judgeWhole" = "judge",
): Promise<Disagreement | undefined> {
  const native = new NativeGrid(grid, locale);
  try {
    return await firstDisagreement(grid, fillings, (batch) => native[how](batch));
  } finally {
    native.dispose();
  }
}

async function firstDisagreement(
  grid: Grid,
  fillings: readonly Filling[],
  judge: (batch: readonly Filling[]) => Promise<Said[]>,
): Promise<Disagreement | undefined> {
  const firstWrong = async (batch: readonly Filling[]) => {
    const said = await judge(batch);
    return batch.find((_, at) => !isAgreed(grid, said[at]));
  };
  const found = await firstWrong(fillings);
  if (!found) return undefined;
  const smallest = await shrunk(grid, found, firstWrong);
  const [said] = await judge([smallest]);
  return {
    slips: slipsIn(grid, smallest),
    sheet: said && claimOf(grid, said),
    evaluation: said && expected(grid, said),
  };
}

/** Puts the best into one entry after the other, as long as there is a disagreement left. */
async function shrunk(
  grid: Grid,
  filling: Filling,
  firstWrong: (batch: readonly Filling[]) => Promise<Filling | undefined>,
): Promise<Filling> {
  const best = bestOf(grid);
  const simpler = filling.flatMap((content, at) =>
    content === best[at] ? [] : [filling.with(at, best[at] ?? "")],
  );
  const found = simpler.length > 0 ? await firstWrong(simpler) : undefined;
  return found ? shrunk(grid, found, firstWrong) : filling;
}
