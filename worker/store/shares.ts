import type { Share } from "../regions/share.ts";

/** What a region keeps of one district. */
export interface KeptShare {
  /** undefined: it has told nothing yet */
  share: Share | undefined;
  /** when it was last asked, in milliseconds since 1970 */
  time: number;
  /** how often it has said that it is another now */
  told: number;
  /** what that was when it was last asked */
  seen: number;
}

type ShareRow = { district: string; share: string; time: number; told: number; seen: number };

/** What is kept of all districts of the region, by their ids. */
export function readShares(sql: SqlStorage): Map<string, KeptShare> {
  const rows = sql.exec<ShareRow>("SELECT district, share, time, told, seen FROM shares");
  const kept = new Map<string, KeptShare>();
  for (const { district, share, time, told, seen } of rows) {
    kept.set(district, { share: share === "" ? undefined : JSON.parse(share), time, told, seen });
  }
  return kept;
}

export const writeShare = (sql: SqlStorage, district: string, kept: KeptShare): void => {
  sql.exec(
    `INSERT INTO shares (district, share, time, told, seen) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET share = excluded.share, time = excluded.time, told = excluded.told,
        seen = excluded.seen`,
    ...[district, kept.share ? JSON.stringify(kept.share) : "", kept.time, kept.told, kept.seen],
  );
};

/** The same where the district has told nothing new. */
export const writeAsked = (
  sql: SqlStorage,
  district: string,
  { time, told, seen }: KeptShare,
): void => {
  sql.exec(
    "UPDATE shares SET time = ?, told = ?, seen = ? WHERE district = ?",
    ...[time, told, seen, district],
  );
};

/** Forgets what districts told that are no part of the region any more. */
export const dropShares = (sql: SqlStorage): void => {
  sql.exec("DELETE FROM shares WHERE district NOT IN (SELECT id FROM districts)");
};
