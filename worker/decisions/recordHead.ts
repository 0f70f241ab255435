import type { RecordRow } from "../store/records.ts";

/** A record without its content, as replies have it. */
export const headOf = ({ grid, version, hash, time, office, reason }: RecordRow) => ({
  ...{ grid, version, hash, time: new Date(time).toISOString() },
  ...(office === null ? {} : { office }),
  ...(reason === null ? {} : { reason }),
});
