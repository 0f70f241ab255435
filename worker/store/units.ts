/** The units that a reviewer answers for; null: the whole district. */
export type Units = readonly string[] | null;

/** As stored: a JSON list, or null. */
export const writeUnits = (units: Units): string | null => units && JSON.stringify(units);

export const readUnits = (stored: string | null): Units =>
  stored === null ? null : (JSON.parse(stored) as string[]);
