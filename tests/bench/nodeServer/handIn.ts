import type { DatabaseSync } from "node:sqlite";
import { gridById, type Submission, stages } from "../../../shared/index.ts";
import { sha256 } from "./database.ts";
import { assess, canonical, handedOf, receiptOf } from "./product.ts";
import { statements } from "./statements.ts";

/** A submission as it came. */
export interface Order {
  /** the token's hash */
  readonly token: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly submission: Submission;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Checks submissions and appends them, each in one transaction with its answer. The product also keeps
 * the branch's place in the ranking with every one of them: this is spared here.
 */
export function handIns(database: DatabaseSync): (order: Order) => Answer {
  const sql = statements(database);

  const append = ({ submission, key, bodyHash }: Order, author: number): Answer => {
    const { branch: id, stage } = submission;
    const branch = sql.readBranch(id);
    if (!branch || branch.grid !== submission.grid.id) return refusal(422);
    const grid = gridById(branch.grid);
    if (!grid) return refusal(422);
    const outcome = assess(grid, submission);
    if (!outcome.ok) return refusal(outcome.status);
    const head = sql.readHead();
    const by = { author, time: Date.now() };
    const place = { seq: head.seq + 1, cycle: sql.readCycle(), branch: id };
    const content = { ...handedOf(submission), ...outcome.judged };
    const values = { ...place, stage: stages.indexOf(stage), ...by, ...content };
    const row = { ...values, prev_hash: head.hash };
    const stored = { ...row, hash: sha256(canonical(row)) };
    const answer = { status: 201, body: JSON.stringify(receiptOf(stored)) };
    sql.addSubmission(stored);
    sql.addAnswer({ scope: scopeOf(author), key, bodyHash, ...answer, time: by.time });
    sql.bumpVersion();
    return answer;
  };

  const take = (order: Order): Answer => {
    const { token, key, bodyHash, submission } = order;
    const who = sql.readToken(token, Date.now());
    if (!who) return refusal(401);
    const before = sql.readAnswer(scopeOf(who.id), key);
    if (before) return before.body_hash === bodyHash ? before : refusal(409);
    const isOwn = who.role === "branch" && who.branch === submission.branch;
    return isOwn && submission.stage === "self" ? append(order, who.id) : refusal(403);
  };

  return (order) => {
    sql.begin();
    try {
      const answer = take(order);
      sql.commit();
      return answer;
    } catch (error) {
      sql.rollback();
      throw error;
    }
  };
}

const scopeOf = (id: number) => `token:${id}`;

const refusal = (status: number): Answer => ({ status, body: JSON.stringify({ status }) });
