/** Texts of the district's sections in Chinese: deciding. */
export const decidingZhCN = {} as const;
