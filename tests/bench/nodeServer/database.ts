import { hash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { Branch } from "../../../shared/index.ts";
import { schema } from "./schema.ts";

/** Opens a file so that a commit returns only once it is on disk. */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  return database;
}

export const sha256 = (text: string): string => hash("sha256", text);

/** A branch and the token that hands in for it. */
export interface Person {
  readonly branch: Branch;
  readonly token: string;
}

/** Makes the file of a district, with tokens of its branches. */
export function createDatabase(file: string, cycle: number, people: readonly Person[]): void {
  using database = openDatabase(file);
  database.exec(schema);
  database.exec("BEGIN");
  database.prepare("INSERT INTO district VALUES ('bench', ?, 1)").run(cycle);
  const addBranch = database.prepare("INSERT INTO branches VALUES (?, ?, ?, ?)");
  const addToken = database.prepare(
    "INSERT INTO tokens (hash, role, branch, expires) VALUES (?, 'branch', ?, ?)",
  );
  for (const { branch, token } of people) {
    addBranch.run(branch.id, branch.name, branch.unit, branch.grid);
    addToken.run(sha256(token), branch.id, Date.now() + 24 * 60 * 60 * 1000);
  }
  database.exec("COMMIT");
}
