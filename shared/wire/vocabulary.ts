/** Words of the wire that need no schema: the pane uses them without loading zod. */

export const roles = ["branch", "reviewer", "coordinator", "observer", "operator"] as const;
export type Role = (typeof roles)[number];

export const stages = ["self", "first", "recheck"] as const;
export type Stage = (typeof stages)[number];

export const apiBase = "/api/v1";
