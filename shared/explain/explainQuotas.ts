import { quota } from "../decide/quota.ts";
import type { Grid, QuotaRule } from "../grid/grid.ts";
import type { ExplainTexts } from "./explainTexts.ts";
import { bullets, chapter, table } from "./markdown.ts";
import type { Voice } from "./voice.ts";

type Growing = Extract<QuotaRule, { base: number }>;
type Quota<Rule = QuotaRule> = readonly [star: number, rule: Rule];

/** How many places there are for a star: in words, for the first years, and what one applicant fewer changes. */
export function explainQuotas({ quotas = {} }: Grid, { texts }: Voice): readonly string[] {
  const all = Object.entries(quotas).map(([star, rule]): Quota => [Number(star), rule]);
  const growing = all.filter((one): one is Quota<Growing> => "base" in one[1]);
  const cliffs = growing.flatMap((one) => cliff(one, texts));
  return chapter(
    texts.chapters.quotas,
    ...bullets(all.map(([star, rule]) => texts.sentences(words(texts.star(star), rule, texts)))),
    ...firstYears(growing, texts),
    ...(cliffs.length > 0 ? [texts.cliff, ...bullets(cliffs)] : []),
  );
}

function words(star: string, rule: QuotaRule, texts: ExplainTexts): readonly string[] {
  if (rule.kind === "fixed") return [texts.fixed(star, rule.places)];
  const rounding = texts.rounding[rule.rounding];
  const minimum = rule.minIfAny > 0 ? [texts.minimum(rule.minIfAny)] : [];
  if (rule.kind === "share") {
    const [places, example] = shareWords(star, rule, rounding, texts);
    return [places, ...minimum, example];
  }
  const { growth, base, shareIfBelow, shareRounding } = rule;
  const places = growth > 0 ? texts.grows(star, rule, rounding) : texts.everyYear(star, base);
  return [places, texts.below(shareIfBelow, texts.rounding[shareRounding]), ...minimum];
}

type Share = Extract<QuotaRule, { kind: "share" }>;

/** The rule, and an example as `quota` reckons it. */
function shareWords(star: string, rule: Share, rounding: string, texts: ExplainTexts) {
  const { of, percent } = rule;
  const applied = of === "all" ? plenty : applicants;
  const { places } = quota(rule, 0, applied, branches);
  return of === "all"
    ? ([
        texts.shareOfAll(star, percent, rounding),
        texts.shareOfAllExample(branches, places),
      ] as const)
    : ([texts.share(star, percent, rounding), texts.shareExample(applicants, places)] as const);
}

/** Enough for every place there can be; and numbers for an example in which rounding shows. */
const plenty = Number.MAX_SAFE_INTEGER;
const applicants = 25;
const branches = 125;

/** The places of the years from the first base year on, where they change. */
function firstYears(quotas: readonly Quota<Growing>[], texts: ExplainTexts): readonly string[] {
  const changing = quotas.filter(([, { growth }]) => growth > 0);
  if (changing.length === 0) return [];
  const first = Math.min(...changing.map(([, { baseYear }]) => baseYear));
  const years = [0, 1, 2, 3, 4].map((later) => first + later);
  const columns = changing.map(([star, rule]) => ({
    heading: texts.star(star),
    cell: (year: number) => String(quota(rule, year, plenty).places),
  }));
  return [
    texts.firstYears,
    table(years, [{ heading: texts.columns.year, cell: texts.year }, ...columns]),
  ];
}

/** What one applicant fewer than the places comes to, where that is more than one place. */
function cliff([star, rule]: Quota<Growing>, texts: ExplainTexts): readonly string[] {
  const { baseYear, base } = rule;
  const at = { applied: base, places: quota(rule, baseYear, base).places };
  const below = { applied: base - 1, places: quota(rule, baseYear, base - 1).places };
  if (at.places - below.places <= 1) return [];
  return [texts.cliffExample(texts.star(star), baseYear, at, below)];
}
