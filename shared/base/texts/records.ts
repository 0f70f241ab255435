/** About a decision record and a draw. */
export const records = {} as const;
