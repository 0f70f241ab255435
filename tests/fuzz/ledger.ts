import type { Receipt } from "../../shared/index.ts";

interface Entry {
  /** method, path and body */
  readonly what: string;
  readonly text: string;
}

/** What was accepted: an answer for each key, and the receipts of what was handed in at home. */
export class Ledger {
  readonly receipts = new Map<number, Receipt>();
  readonly #redeemed = new Map<string, string | undefined>();
  readonly #answers = new Map<string, Entry>();

  /** Notes an accepted write; gives what is wrong with its being accepted, if anything. */
  note(scope: string, key: string, what: string, text: string): string | undefined {
    const id = `${scope}\n${key}`;
    const before = this.#answers.get(id);
    if (!before) this.#answers.set(id, { what, text });
    else if (before.what !== what) return `the key had been used for ${before.what.slice(0, 300)}`;
    else if (before.text !== text) return `the same call had been answered ${before.text}`;
    return undefined;
  }

  /** The newest self-assessment of a branch, as far as receipts say. */
  newest(branch: string): number | undefined {
    return [...this.receipts.values()]
      .filter((receipt) => receipt.branch === branch && receipt.stage === "self")
      .reduce<number | undefined>((most, { number }) => Math.max(most ?? 0, number), undefined);
  }

  /** Notes a receipt; a second one with the same number has to be the same. */
  receive(receipt: Receipt): string | undefined {
    const before = this.receipts.get(receipt.number);
    this.receipts.set(receipt.number, receipt);
    const isSame = !before || JSON.stringify(before) === JSON.stringify(receipt);
    return isSame ? undefined : `two receipts of number ${receipt.number}`;
  }

  /** Notes that a code let somebody in: it does so once, and again to whom the answer was lost. */
  redeem(code: string, key: string | undefined): string | undefined {
    const isLost = key !== undefined && this.#redeemed.get(code) === key;
    if (this.#redeemed.has(code) && !isLost) return "the code had been used";
    this.#redeemed.set(code, key);
    return undefined;
  }
}
