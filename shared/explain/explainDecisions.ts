import type { DecisionRules, Grid } from "../grid/grid.ts";
import type { ExplainTexts } from "./explainTexts.ts";
import { bullets, chapter } from "./markdown.ts";
import type { Voice } from "./voice.ts";

type Explained = (rules: DecisionRules, texts: ExplainTexts) => readonly string[];

/** What follows from evaluations for branches and units, a line for each rule that the grid has. */
export const explainDecisions = ({ decisions = {} }: Grid, { texts }: Voice): readonly string[] =>
  chapter(
    texts.chapters.decisions,
    ...bullets(explained.flatMap((explain) => explain(decisions, texts))),
  );

const limits: Explained = ({ limits = {} }, texts) =>
  Object.entries(limits).map(([star, { atMost, usual }]) =>
    texts.sentences([
      texts.limit(texts.star(Number(star)), atMost),
      ...(usual === undefined ? [] : [texts.usual(usual)]),
    ]),
  );

const lowest: Explained = ({ lowest }, texts) => {
  if (!lowest) return [];
  const { percent, rounding, groupsFrom } = lowest;
  const small = groupsFrom > 1 ? [texts.groupsFrom(groupsFrom)] : [];
  return [texts.sentences([texts.lowest(percent, texts.rounding[rounding]), ...small])];
};

const inspection: Explained = ({ inspection }, texts) =>
  inspection ? [texts.inspection(texts.star(inspection.star), inspection.failures)] : [];

const placesFor: Explained = ({ placesFor }, texts) =>
  placesFor ? [texts.placesFor[placesFor]] : [];

const order: Explained = ({ order = [] }, texts) =>
  order.length > 0 ? [texts.order(texts.list(order.map((by) => texts.criteria[by])))] : [];

const yesOrNo = (yes: boolean) => (yes ? "yes" : "no");

const fallBack: Explained = ({ fallBack }, texts) =>
  fallBack === undefined ? [] : [texts.fallBack[yesOrNo(fallBack)]];

const direct: Explained = ({ direct }, texts) =>
  direct === undefined ? [] : [texts.direct[yesOrNo(direct)]];

const recheck: Explained = ({ recheck }, texts) =>
  recheck ? [texts.recheck(recheck.rectifyFirst, texts.failed[recheck.failed])] : [];

const units: Explained = ({ units }, texts) => {
  if (!units) return [];
  const { star, inclusive, share } = units;
  return [texts.units(texts.star(star), inclusive, `${share.value}/${share.of}`)];
};

const history: Explained = ({ history = [] }, texts) =>
  history.length > 0
    ? [
        texts.sentences([
          ...history.map(({ star, years, proposal }) =>
            texts.history(texts.star(star), years, texts.proposals[proposal]),
          ),
          texts.historyHow,
        ]),
      ]
    : [];

/** In the order in which a branch meets them: applying, being inspected, chosen, re-checked, and after. */
const explained = [
  ...[limits, lowest, inspection, placesFor, order, fallBack, direct],
  ...[recheck, units, history],
];
