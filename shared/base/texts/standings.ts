/** About a ranking and what a comparison of marks shows. */
export const standings = {} as const;
