import {
  apiBase,
  type BranchesReply,
  type CodeRequest,
  type Decision,
  type DecisionInput,
  type DecisionReply,
  demoDistricts,
  type Grid,
  gridById,
  type LedgerInput,
  type LedgerReply,
  type Marks,
  type Receipt,
  type SessionReply,
  type Stage,
  type SubmissionReply,
} from "../../../shared/index.ts";

/** Somebody of the district at work beside the browser: what sixty branches and their reviewers do by themselves. */
export class Office {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** Signs in with a code of the demo, in one of its districts. */
  static async signIn(
    url: string,
    who: CodeRequest,
    district: (typeof demoDistricts)[number] = demoDistricts[0],
  ): Promise<Office> {
    const { code } = await post<{ code: string }>(url, `/demo/codes?district=${district}`, who);
    const { token } = await post<SessionReply>(url, "/sessions", { code });
    return new Office(url, token);
  }

  get<T>(path: string): Promise<T> {
    return send<T>(this.#url, "GET", path, undefined, this.#token);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return send<T>(this.#url, "POST", path, body, this.#token);
  }

  put<T>(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<T> {
    return send<T>(this.#url, "PUT", path, body, this.#token, headers);
  }

  /** The status of a call that is to be refused. */
  async refused(method: "GET" | "POST", path: string, body?: unknown): Promise<string> {
    try {
      await send(this.#url, method, path, body, this.#token);
      return "not refused";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  async text(path: string): Promise<string> {
    const answer = await fetch(`${this.#url}${apiBase}${path}`, {
      headers: { Authorization: `Bearer ${this.#token}` },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  }

  branches = async () => (await this.get<BranchesReply>("/branches")).branches;

  submission = (branch: string, stage: Stage) =>
    this.get<SubmissionReply>(`/submissions/${branch}?stage=${stage}`);

  handIn(
    branch: string,
    grid: Grid,
    stage: Stage,
    marks: Marks,
    reasons: Readonly<Record<string, string>> = {},
  ): Promise<Receipt> {
    const { id, version } = grid;
    return this.post<Receipt>("/submissions", {
      ...{ branch, grid: { id, version }, stage, marks, reasons },
    });
  }

  enter = (year: number, ...entries: LedgerInput[]) =>
    this.post<LedgerReply>(`/cycles/${year}/ledger`, { entries });

  async decision(year: number, grid: string) {
    const reply = await this.get<DecisionReply>(`/cycles/${year}/decisions/${grid}`);
    return {
      ...reply,
      input: reply.input as unknown as DecisionInput,
      decision: reply.decision as unknown as Decision,
    };
  }
}

/** A shipped grid, which is there. */
export function gridOf(id: string): Grid {
  const grid = gridById(id);
  if (!grid) throw new Error(`There is no grid ${id}.`);
  return grid;
}

const post = <T>(url: string, path: string, body: unknown) => send<T>(url, "POST", path, body);

async function send<T>(
  url: string,
  method: string,
  path: string,
  body: unknown,
  token?: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const answer = await fetch(`${url}${apiBase}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(method === "GET" ? {} : { "Idempotency-Key": crypto.randomUUID() }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${codeOf(text)}`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

function codeOf(text: string): string {
  try {
    return String((JSON.parse(text) as { code?: string }).code ?? text);
  } catch {
    return text;
  }
}
