import { generator } from "../../../scripts/demo/marks.ts";
import type { Receipt } from "../../../shared/index.ts";
import { call } from "./api.ts";
import { submission } from "./district.ts";
import { Ledger, type Write } from "./ledger.ts";

/** Tokens of everybody who takes part; `branches` by the branch's id. */
export interface People {
  readonly branches: ReadonlyMap<string, string>;
  readonly reviewer: string;
  readonly coordinator: string;
}

const pick = <T>(all: readonly T[], draw: number): T => {
  const one = all[Math.floor(draw * all.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

/** Clients that hand in, review, send back, repeat themselves and read until the server is gone. */
export class MixedLoad {
  readonly ledger = new Ledger();
  readonly #people: People;
  /** the newest self-assessment that a receipt was got for, by branch */
  readonly #newest = new Map<string, number>();
  readonly #draw = generator(2026);

  constructor(people: People) {
    this.#people = people;
  }

  /** Runs this many clients at once, each on a connection of its own. */
  async run(url: string, clients: number): Promise<void> {
    await Promise.all(Array.from({ length: clients }, () => this.#client(url)));
  }

  /** Repeats what got no answer, as the pane's queue would; then nothing is unsure any more. */
  async settle(url: string): Promise<void> {
    await Promise.all([...this.ledger.unanswered].map((write) => this.#send(url, write)));
  }

  /** Repeats what was acknowledged from here on; gives how many there are now. */
  async repeat(url: string, from: number): Promise<number> {
    const writes = [...this.ledger.acknowledged.keys()];
    const left = writes.slice(from);
    const client = async () => {
      for (let write = left.pop(); write; write = left.pop()) await this.#send(url, write);
    };
    await Promise.all(Array.from({ length: 16 }, client));
    return writes.length;
  }

  async #client(url: string): Promise<void> {
    for (;;) {
      // A server that is gone ends the client; what it had sent stays unanswered.
      const went = await this.#act(url).catch(() => false);
      if (!went) return;
    }
  }

  async #act(url: string): Promise<true> {
    const draw = this.#draw();
    const branch = pick([...this.#people.branches.keys()], this.#draw());
    const known = this.#newest.get(branch);
    if (draw < 0.2) await this.#read(url, branch);
    else if (draw < 0.35 && this.ledger.acknowledged.size > 0) await this.#sendAgain(url);
    else if (draw < 0.45 && known) await this.#send(url, this.#return(branch, known));
    else await this.#send(url, this.#submission(branch, draw < 0.6 && known !== undefined));
    return true;
  }

  async #send(url: string, write: Write): Promise<void> {
    if (!this.ledger.acknowledged.has(write)) this.ledger.unanswered.add(write);
    const answer = await call(url, "POST", write.path, write);
    this.ledger.note(write, answer);
    if (write.kind === "submission" && answer.status === 201) this.#remember(answer.text);
  }

  #remember(text: string): void {
    const { branch, stage, number } = JSON.parse(text) as Receipt;
    if (stage === "self" && number > (this.#newest.get(branch) ?? 0))
      this.#newest.set(branch, number);
  }

  async #sendAgain(url: string): Promise<void> {
    await this.#send(url, pick([...this.ledger.acknowledged.keys()], this.#draw()));
  }

  async #read(url: string, branch: string): Promise<void> {
    const { branches, coordinator } = this.#people;
    const own = { bearer: branches.get(branch) ?? "" };
    const all = { bearer: coordinator };
    const [path, asked] = pick(
      [["/branches", all] as const, ["/rankings", all] as const, ["/me", own] as const],
      this.#draw(),
    );
    const { status, text } = await call(url, "GET", path, asked);
    if (status !== 200) this.ledger.wrong.push(`${path}: ${status} ${text}`);
  }

  #submission(branch: string, review: boolean): Write {
    const { branches, reviewer } = this.#people;
    const seed = Math.floor(this.#draw() * 1000);
    return {
      ...{ kind: "submission", path: "/submissions", key: crypto.randomUUID() },
      bearer: review ? reviewer : (branches.get(branch) ?? ""),
      body: JSON.stringify(submission(branch, seed, review ? "first" : "self")),
    };
  }

  /** Its comment is its key: so it is known again among the rows. */
  #return(branch: string, number: number): Write {
    const key = crypto.randomUUID();
    const body = JSON.stringify({ number, comment: key, items: {} });
    const path = `/submissions/${branch}/returns`;
    return { kind: "return", path, bearer: this.#people.reviewer, key, body };
  }
}
