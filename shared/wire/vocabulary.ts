/** Words of the wire that need no schema: the pane uses them without loading zod. */

export const roles = ["branch", "reviewer", "coordinator", "observer", "operator"] as const;
export type Role = (typeof roles)[number];

/** The roles of people who sign in; the operator has a key instead. */
export const everybody = ["branch", "reviewer", "coordinator", "observer"] as const;

export const stages = ["self", "first", "recheck"] as const;
export type Stage = (typeof stages)[number];

export const apiBase = "/api/v1";

/** What a decision comes to for a branch; "undecided" waits for a person, or for what is not known. */
export const decisionResults = ["awarded", "notAwarded", "undecided", "barred"] as const;

/** The districts of the localhost demo: a town on two grids, and one with a few of each other scheme. */
export const demoDistricts = ["demo", "demo-schemes"] as const;
