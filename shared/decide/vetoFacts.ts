import { type Issue, issue } from "../base/issue.ts";
import type { Veto } from "../grid/grid.ts";

/** Numbers by the id of what is counted. */
export type Facts = Readonly<Record<string, number>>;

type Fact = NonNullable<Veto["facts"]>[number];

/** What a veto counts; where the grid does not say, the veto's own text, once. */
export const factsOf = ({ id, text, facts }: Veto): readonly Fact[] =>
  facts ?? [{ id, text, atLeast: 1 }];

/** The facts that reached their number; one that is left out was not found. */
export const reachedBy = (veto: Veto, facts: Facts): readonly Issue[] =>
  factsOf(veto).flatMap(({ id, text, atLeast }) => {
    const found = Object.hasOwn(facts, id) ? Number(facts[id]) : 0;
    if (found < atLeast) return [];
    const data = { fact: id, zh: text["zh-CN"], en: text.en, found: String(found), limit: atLeast };
    return [issue("decision.fact", undefined, data)];
  });
