/** A number that the environment may set. */
export function numberFrom(variable: string, otherwise: number): number {
  const value = process.env[variable];
  return value === undefined || value === "" ? otherwise : Number(value);
}
