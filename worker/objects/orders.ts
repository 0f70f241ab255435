import type * as z from "zod";
import type {
  CodeRequest,
  District,
  Params,
  RefusedRow,
  Role,
  RouteName,
  RouteOf,
  Stage,
  Submission,
} from "../../shared/index.ts";
import type { Row } from "../branches/readRow.ts";
import type { Refusal } from "../errors.ts";
import type { Done } from "../store/answers.ts";
import type { Judgement } from "../submissions/assess.ts";
import type { Handed } from "../submissions/handed.ts";

/** What the Worker asks of a district's object. Secrets never reach it, only their hashes. */

/** Who calls: a token by its hash, the operator, whose key the Worker has checked, or nobody yet. */
export type Proof =
  | { readonly token: string }
  | { readonly operator: true }
  | { readonly nobody: true };

/** The Idempotency-Key of a write, with the hash of method, path and body. */
export interface Once {
  readonly key: string;
  readonly bodyHash: string;
}

/** A call as it came: its path, query and body, parsed. */
export interface Raw<Name extends RouteName> {
  readonly params: Readonly<Record<Params<RouteOf<Name>["path"]>, string>>;
  readonly query: RouteOf<Name> extends { query: infer Query extends z.ZodType }
    ? z.output<Query>
    : unknown;
  readonly body: RouteOf<Name> extends { body: infer Body extends z.ZodType }
    ? z.output<Body>
    : unknown;
}

/** A code that was asked for, by its hash. */
export interface MadeCode {
  readonly request: CodeRequest;
  readonly hash: string;
}

/** What the Worker makes of some calls before the object sees them. */
export interface Prepared {
  readonly createDistrict: {
    readonly body: District;
    /** whether it was made before, as the directory knows */
    readonly isMade: boolean;
  };
  readonly openSession: {
    readonly codeHash: string;
    /** of the call's key: known again where the answer was lost */
    readonly keyHash: string | null;
    readonly tokenHash: string;
    /** milliseconds since 1970 */
    readonly expires: number;
  };
  readonly refreshSession: {
    readonly tokenHash: string;
    /** milliseconds since 1970 */
    readonly expires: number;
    /** the answer, sealed with the present token */
    readonly sealed: string;
  };
  readonly issueCodes: {
    readonly codes: readonly MadeCode[];
    readonly expires: number;
    /** the codes, sealed with the caller's secret */
    readonly sealed: string;
  };
  readonly issueRegionCodes: Prepared["issueCodes"];
  readonly putBranches: {
    readonly rows: readonly Row[];
    /** rows that have no branch's shape */
    readonly refused: readonly RefusedRow[];
  };
  readonly submit: {
    readonly branch: string;
    readonly stage: Stage;
    readonly grid: Submission["grid"];
    /** number of the newest submission that the author has seen; undefined: whatever is there */
    readonly after: number | undefined;
    readonly handed: Handed;
    /** what the Worker made of it by a shipped grid, as the standard has it; undefined: it knows no such grid */
    readonly judgement: Judgement | undefined;
  };
}

export type Input<Name extends RouteName> = Name extends keyof Prepared
  ? Prepared[Name]
  : Raw<Name>;

/** A call of one route. */
export interface OrderOf<Name extends RouteName> {
  readonly route: Name;
  readonly proof: Proof;
  /** the branch that it is about, where the route's scope is a branch */
  readonly branch?: string;
  readonly once?: Once;
  readonly ifNoneMatch?: string;
  readonly ifMatch?: string;
  /** a read whose entry in the log could not be stored: it goes on without */
  readonly unlogged?: true;
  /** for a problem that the object itself answers with */
  readonly requestId: string;
  readonly input: Input<Name>;
}
export type Order = { [Name in RouteName]: OrderOf<Name> }[RouteName];

/** A reply as it goes out: the body is JSON, made once, as text or as the bytes that are sent. */
export type Reply = Omit<Done, "body"> & {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly etag?: string;
  /** the caller's role, where it is known */
  readonly role?: string;
};
export type Answer = Reply | Refusal;

/** What a repeated key is known by: the person, who may have signed in anew. */
export const keyScopeOf = ({ person }: Who): string =>
  person === null ? "operator" : `person:${person}`;

/** Whoever calls, once the object knows them. */
export interface Who {
  readonly role: Role | "nobody";
  /** null for the operator and for nobody */
  readonly token: number | null;
  readonly person: number | null;
  readonly branch: string | null;
  /** the units a reviewer answers for; null: the whole district */
  readonly units: readonly string[] | null;
  /** the stages a reviewer answers for; null: all */
  readonly stages: readonly Stage[] | null;
}
