/** The words of the rules on what follows from evaluations; apart from their schema, which brings zod along. */

export const roundings = ["floor", "round", "ceil"] as const;
export type Rounding = (typeof roundings)[number];

/** Published criteria that branches of one star can be ordered by. */
export const orders = ["attained", "nextMet", "margin", "panel"] as const;
export type Order = (typeof orders)[number];

/** 诫勉谈话, 警告, 问责: always a proposal to a person. */
export const penalties = ["talk", "warning", "accountability"] as const;
export type Penalty = (typeof penalties)[number];

/** What the places of a year are for: all who hold the star in it, or those who newly get it. */
export const placesFor = ["holders", "new"] as const;

/** What a failed re-check comes to: one star lower (scheme A), or none (scheme C). */
export const recheckEffects = ["lower", "revoke"] as const;
