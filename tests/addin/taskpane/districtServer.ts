import type { ServerResponse } from "node:http";
import {
  issue,
  type Receipt,
  type SessionInfo,
  type Submission,
  type SubmissionReply,
} from "../../../shared/index.ts";
import { branchInfo, district, json, type Seen, serve } from "./server.ts";

/** How the next submissions fare: nothing arrives, nothing comes back, or the answer given. */
export type Fate = "unheard" | "unanswered" | ((reply: ServerResponse) => void);

export const reviewerInfo = { role: "reviewer", person: "2", district } as const;
export const otherBranch = {
  ...branchInfo,
  person: "3",
  branch: { ...branchInfo.branch, id: "b2", name: "第二支部" },
} as const;

/** Whom a code lets in: the token is made of the code. */
const people: Readonly<Record<string, SessionInfo>> = {
  b1: branchInfo,
  b2: otherBranch,
  reviewer: reviewerInfo,
};

interface Stored {
  readonly key: string;
  readonly text: string;
  readonly by: string;
  readonly token: string;
  readonly reply: SubmissionReply;
}

/**
 * A real HTTP server that stores submissions as the wire promises: once per key, in conflict where there is a newer
 * one than its author saw; and that loses what it is told to lose.
 */
export async function districtServer() {
  const stored: Stored[] = [];
  const fates: Fate[] = [];
  let signedIn = 0;
  const news: { info: Partial<SessionInfo> } = { info: {} };
  const newest = (branch: string, stage: string) =>
    stored.filter(({ reply: { receipt } }) => receipt.branch === branch && receipt.stage === stage);
  const server = await serve((seen, to) => {
    const [, , , resource, id = ""] = new URL(seen.path, "http://x").pathname.split("/");
    const token = String(seen.headers.authorization ?? "");
    const who = token.replace("Bearer demo.", "").split("-")[0] ?? "";
    if (seen.method === "DELETE") return void to.writeHead(204).end();
    if (resource === "sessions") return json(to, 201, sessionOf(seen.body));
    if (resource === "me") return json(to, 200, infoOf(who));
    if (seen.method === "POST") return submit(seen, token, to);
    const stage = new URL(seen.path, "http://x").searchParams.get("stage") ?? "self";
    const found = newest(id, stage).at(-1);
    return found ? json(to, 200, found.reply) : refuse(to, 404, "request.notFound");
  });

  function sessionOf(body: string) {
    const { code } = JSON.parse(body) as { code: string };
    return {
      ...infoOf(code),
      token: `demo.${code}-${++signedIn}`,
      expires: "2027-01-01T00:00:00Z",
    };
  }

  const infoOf = (who: string): SessionInfo => {
    const info: SessionInfo = people[who] ?? reviewerInfo;
    const receipt = info.branch && newest(info.branch.id, "self").at(-1)?.reply.receipt;
    return { ...info, receipts: receipt ? { self: receipt } : {}, ...news.info };
  };

  function submit(seen: Seen, token: string, to: ServerResponse): void {
    const fate = fates.shift();
    if (fate === "unheard") return void to.destroy();
    if (typeof fate === "function") {
      fate(to);
      return;
    }
    const key = String(seen.headers["idempotency-key"]);
    // as the Worker: a key is known to the token that brought it
    const before = stored.find((one) => one.key === key && one.token === token);
    if (before && before.text !== seen.body) {
      refuse(to, 409, "request.conflict");
      return;
    }
    const submission = JSON.parse(seen.body) as Submission;
    const last = newest(submission.branch, submission.stage).at(-1)?.reply.receipt.number ?? 0;
    if (!before && last > (submission.after ?? last)) {
      refuse(to, 409, "submission.conflict", String(last));
      return;
    }
    const by = token.replace("Bearer demo.", "").split("-")[0] ?? "";
    const reply = before?.reply ?? store(key, seen.body, by, token);
    if (fate === "unanswered") return void to.destroy();
    json(to, 201, reply.receipt);
  }

  /** Stores a submission, also one that came from another computer. */
  function store(key: string, text: string, by: string, token = ""): SubmissionReply {
    const { branch, stage, grid, marks, reasons } = JSON.parse(text) as Submission;
    const number = stored.length + 1;
    const time = "2026-11-22T01:02:03Z";
    const hash = number.toString(16).padStart(64, "0");
    const receipt: Receipt = { number, branch, stage, grid, time, star: 5, hash };
    const reply = { receipt, marks, reasons };
    stored.push({ key, text, by, token, reply });
    return reply;
  }

  /** the texts of all submissions that reached the server, stored or not */
  const sent = () =>
    server.seen.flatMap(({ path, method, body, headers }) =>
      path.endsWith("/submissions") && method === "POST"
        ? [{ text: body, key: headers["idempotency-key"] }]
        : [],
    );
  return { ...server, stored, fates, news, store, sent };
}

export function refuse(to: ServerResponse, status: number, code: string, found = ""): void {
  const told = issue(code as Parameters<typeof issue>[0], undefined, { found });
  json(to, status, { type: "about:blank", status, code, issues: [told] });
}
