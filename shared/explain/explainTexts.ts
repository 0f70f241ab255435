import type { Locale, Text } from "../base/text.ts";
import type { Order, Penalty, Rounding } from "../grid/decisionWords.ts";
import type { DecisionRules, Grid, QuotaRule, SectionRole } from "../grid/grid.ts";
import { enTexts } from "./enTexts.ts";
import { chapters, columns, facts } from "./headings.ts";
import { zhTexts } from "./zhTexts.ts";

type Growing = Extract<QuotaRule, { base: number }>;
type Recheck = NonNullable<DecisionRules["recheck"]>;

/** What an explanation says besides the standard's own words. Stars and items come in as words already. */
export interface Sentences {
  /** things side by side */
  readonly list: (parts: readonly string[]) => string;
  readonly sentences: (parts: readonly string[]) => string;
  readonly labelled: (label: string, value: string) => string;
  readonly star: (level: number) => string;
  readonly items: (ids: readonly string[]) => string;
  readonly date: (year: number | undefined, month: number | undefined, day?: number) => string;

  readonly origin: string;
  readonly subjects: Readonly<Record<NonNullable<Grid["subject"]>, string>>;
  readonly grid: (id: string, version: string) => string;
  readonly contents: (sections: number, items: number) => string;
  readonly days: (days: number) => string;
  readonly pendingBase: (items: string) => string;
  readonly pendingMore: (items: string) => string;

  readonly tier: (star: string) => string;
  readonly tiers: (stars: string) => string;
  readonly named: (stars: number) => string;
  readonly prerequisites: string;
  readonly pointsBase: (points: number) => string;
  readonly pointsMax: (points: number) => string;
  readonly pointsSoFar: (points: number, pending: number) => string;
  readonly pointsPending: (pending: number) => string;
  readonly pointsRule: string;
  readonly bonusCounts: string;
  readonly bonusApart: string;
  readonly deductions: string;
  readonly unanswered: string;
  readonly notApplicable: string;
  readonly legend: Readonly<Record<"tiers" | "named", string>>;
  readonly held: (stars: number) => string;
  readonly itemCount: (items: number) => string;
  readonly line: (points: number) => string;

  readonly roles: Readonly<Record<SectionRole, string>>;
  readonly sectionRole: Readonly<Record<"bonus" | "deduction", string>>;
  readonly cap: (points: number) => string;
  readonly decidedBy: (who: string) => string;
  readonly mayNotApply: string;
  readonly pending: string;
  readonly needs: (stars: string) => string;
  readonly inSteps: Readonly<Record<SectionRole, (max: number, step: number) => string>>;
  readonly allOrNothing: Readonly<Record<SectionRole, (max: number) => string>>;
  readonly each: Readonly<Record<SectionRole, (each: number, max: number) => string>>;
  readonly reading: (words: string, figure: string) => string;

  readonly variantsHow: string;
  readonly variant: (item: string, who: string, what: string) => string;
  readonly types: (names: string) => string;
  readonly categories: (names: string) => string;
  readonly everyBranch: string;
  readonly asks: (requirements: string) => string;
  readonly asksNothing: string;

  readonly sum: (total: string, parts: string) => string;
  readonly rounding: Readonly<Record<Rounding, string>>;
  readonly everyYear: (star: string, places: number) => string;
  readonly grows: (star: string, rule: Growing, rounding: string) => string;
  readonly below: (percent: number, rounding: string) => string;
  readonly minimum: (places: number) => string;
  readonly fixed: (star: string, places: number) => string;
  readonly share: (star: string, percent: number, rounding: string) => string;
  readonly shareExample: (applicants: number, places: number) => string;
  readonly shareOfAll: (star: string, percent: number, rounding: string) => string;
  readonly shareOfAllExample: (branches: number, places: number) => string;
  readonly firstYears: string;
  readonly year: (year: number) => string;
  readonly cliff: string;
  readonly cliffExample: (star: string, year: number, at: Applied, below: Applied) => string;

  readonly effects: Readonly<Record<"bar" | "cancel", string>>;
  readonly capped: (star: string) => string;
  readonly anyOf: string;

  readonly limit: (star: string, atMost: number) => string;
  readonly usual: (fewest: number) => string;
  readonly inspection: (star: string, failures: number) => string;
  readonly lowest: (percent: number, rounding: string) => string;
  readonly groupsFrom: (branches: number) => string;
  readonly units: (star: string, inclusive: boolean, share: string) => string;
  readonly history: (star: string, years: number, proposal: string) => string;
  readonly proposals: Readonly<Record<Penalty, string>>;
  readonly historyHow: string;
  readonly recheck: (rectifyFirst: boolean, failed: string) => string;
  readonly failed: Readonly<Record<Recheck["failed"], string>>;
  readonly placesFor: Readonly<Record<NonNullable<DecisionRules["placesFor"]>, string>>;
  readonly order: (criteria: string) => string;
  readonly criteria: Readonly<Record<Order, string>>;
  readonly fallBack: Readonly<Record<"yes" | "no", string>>;
  readonly direct: Readonly<Record<"yes" | "no", string>>;

  readonly notesHow: string;
}

/** So many applied, so many can be chosen. */
interface Applied {
  readonly applied: number;
  readonly places: number;
}

type Headings<H> = Readonly<Record<keyof H, string>>;

export interface ExplainTexts extends Sentences {
  readonly facts: Headings<typeof facts>;
  readonly chapters: Headings<typeof chapters>;
  readonly columns: Headings<typeof columns>;
}

const inLocale = <H extends Readonly<Record<string, Text>>>(headings: H, locale: Locale) =>
  Object.fromEntries(
    Object.entries(headings).map(([name, text]) => [name, text[locale]]),
  ) as Headings<H>;

const textsIn = (locale: Locale, sentences: Sentences): ExplainTexts => ({
  ...sentences,
  facts: inLocale(facts, locale),
  chapters: inLocale(chapters, locale),
  columns: inLocale(columns, locale),
});

export const explainTexts: Readonly<Record<Locale, ExplainTexts>> = {
  "zh-CN": textsIn("zh-CN", zhTexts),
  en: textsIn("en", enTexts),
};
