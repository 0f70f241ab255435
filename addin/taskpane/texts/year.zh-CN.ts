/** Texts of the district's sections in Chinese: year. */
export const yearZhCN = {} as const;
