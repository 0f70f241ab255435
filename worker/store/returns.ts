import { chainStart, sealAct, sealReturn } from "../../shared/index.ts";
import { hashing } from "../auth/hash.ts";
import { addEntry } from "./log.ts";

/** A submission sent back, as stored: `number` is the submission's, `items` canonical JSON. */
export type ReturnRow = {
  number: number;
  author: number;
  time: number;
  comment: string;
  items: string;
};

export function addReturn(sql: SqlStorage, row: ReturnRow): void {
  sql.exec(
    "INSERT INTO returns (number, author, time, comment, items) VALUES (?, ?, ?, ?, ?)",
    row.number,
    row.author,
    row.time,
    row.comment,
    row.items,
  );
}

/** Enters in the log what was sent back before there was one, as one hash: it cannot be changed any more either. */
export function sealReturns(sql: SqlStorage): void {
  const rows = sql
    .exec<ReturnRow & { id: number }>(
      "SELECT id, number, author, time, comment, items FROM returns ORDER BY id",
    )
    .toArray();
  if (rows.length === 0) return;
  const hash = rows.reduce((before, row) => sealReturn(hashing, before, row), chainStart);
  const by = { role: "district", person: null, token: null };
  const detail = { returns: rows.length, hash };
  addEntry(sql, { time: Date.now(), ...by, act: sealAct, subject: "", detail });
}
