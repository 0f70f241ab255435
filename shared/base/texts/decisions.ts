/** About places, and about what follows from them for a branch or a unit. */
export const decisions = {} as const;
