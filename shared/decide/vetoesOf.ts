import type { Ledger } from "../ledger/ledger.ts";
import type { VetoFinding } from "./decision.ts";

/** The vetoes that stand against a branch; proposed, until a person has confirmed them. */
export const vetoesOf = ({ vetoes, notice }: Ledger, branch: string): VetoFinding[] =>
  vetoes
    .filter(({ body }) => body.branch === branch)
    .map(({ number, body, confirm }) => ({
      veto: body.veto,
      ...(body.facts ? { facts: body.facts } : {}),
      ...(confirm ? { confirmed: true } : {}),
      ...(notice && number < notice.number ? { beforeNotice: true } : {}),
    }));
