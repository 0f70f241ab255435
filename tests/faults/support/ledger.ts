import type { Answer } from "./api.ts";

/** A write as it was sent, with the key that makes it one. */
export interface Write {
  readonly kind: "submission" | "return";
  readonly path: string;
  readonly bearer: string;
  readonly key: string;
  /** JSON text */
  readonly body: string;
}

/** What the clients know: which writes were acknowledged, with which words, and which got no answer. */
export class Ledger {
  readonly acknowledged = new Map<Write, string>();
  readonly unanswered = new Set<Write>();
  /** answers that should not have been given */
  readonly wrong: string[] = [];

  /**
   * Notes what became of a write. It may be refused because somebody else was faster: a return where a newer
   * submission has come in, a submission where the rating is in another state by now.
   */
  note(write: Write, answer: Answer): void {
    this.unanswered.delete(write);
    const before = this.acknowledged.get(write);
    const isLate = write.kind === "return" || answer.text.includes('"code":"submission.state"');
    const outdated = isLate && answer.status === 409 && before === undefined;
    if (outdated) return;
    if (answer.status !== 201) this.wrong.push(`${write.path}: ${answer.status} ${answer.text}`);
    else if (before === undefined) this.acknowledged.set(write, answer.text);
    else if (before !== answer.text) this.wrong.push(`${before} became ${answer.text}`);
  }

  /** What was answered to the writes of a kind. */
  answers<T>(kind: Write["kind"]): readonly T[] {
    return [...this.acknowledged]
      .filter(([write]) => write.kind === kind)
      .map(([, text]) => JSON.parse(text) as T);
  }
}
