import type { CodeRequest, CodesReply, IssuedCode } from "../../shared/index.ts";
import { issueCodes as make } from "../auth/issue.ts";
import { seal, unseal } from "../auth/seal.ts";
import type { Office } from "../auth/token.ts";
import { refuse } from "../errors.ts";
import type { Finish, Prepare } from "./preparation.ts";

/** Makes the codes: shown in this answer, stored as hashes, repeated only to the same caller. */
export const issueCodes: Prepare<"issueCodes"> = (_env, { secret }, { params, body }) =>
  issue(secret, { kind: "district", id: params.district }, body.codes);

/** The same for a region. */
export const issueRegionCodes: Prepare<"issueRegionCodes"> = (_env, { secret }, { params, body }) =>
  issue(secret, { kind: "region", id: params.region }, body.codes);

async function issue(secret: string, office: Office, requests: readonly CodeRequest[]) {
  const { plain, codes, expires } = make(office, requests, Date.now());
  const sealed = await seal(secret, JSON.stringify(plain));
  return { ok: true as const, input: { codes, expires, sealed }, finish: open(secret) };
}

/** What the object answers: the codes sealed, and what it knows of each. */
interface Stored extends Omit<CodesReply, "codes" | "expires"> {
  readonly sealed: string;
  readonly expires: number;
  readonly codes: readonly Omit<IssuedCode, "code">[];
}

/** Puts the codes into the answer; with another secret than theirs the key stands for another call. */
const open =
  (secret: string): Finish =>
  async (answer) => {
    if (!answer.ok) return answer;
    const { sealed, district, expires, codes }: Stored = JSON.parse(String(answer.body));
    const opened = await unseal(secret, sealed);
    if (opened === undefined) return refuse(409, "request.conflict");
    const plain: readonly string[] = JSON.parse(opened);
    const reply: CodesReply = {
      district,
      expires: new Date(expires).toISOString(),
      codes: codes.map((code, at) => ({ ...code, code: plain[at] ?? "" })),
    };
    return { ...answer, body: JSON.stringify(reply) };
  };
