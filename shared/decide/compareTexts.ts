/** By code units: the same on every machine. */
export const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);
