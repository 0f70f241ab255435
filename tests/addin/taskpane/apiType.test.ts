import { hc, type InferRequestType, type InferResponseType } from "hono/client";
import { describe, expectTypeOf, test } from "vitest";
import type {
  ApiType,
  BranchesReply,
  District,
  DistrictReply,
  Ranking,
  Receipt,
  Returned,
  SessionInfo,
  Submission,
  SubmissionReply,
} from "../../../shared/index.ts";

/** Checked by the compiler: what is here never runs, and a wrong call does not compile. */
const api = hc<ApiType>("http://127.0.0.1:1/api/v1");
const header = { "Idempotency-Key": "k" };
const json = { number: 1, comment: "x", items: {} };

describe("the typed client is made of the table", () => {
  test("replies have the type of their schema", () => {
    expectTypeOf<InferResponseType<typeof api.me.$get>>().toEqualTypeOf<SessionInfo>();
    expectTypeOf<InferResponseType<typeof api.rankings.$get>>().toEqualTypeOf<Ranking>();
    expectTypeOf<InferResponseType<typeof api.branches.$get>>().toEqualTypeOf<BranchesReply>();
    expectTypeOf<InferResponseType<typeof api.submissions.$post, 201>>().toEqualTypeOf<Receipt>();
    expectTypeOf<
      InferResponseType<(typeof api.submissions)[":branch"]["$get"]>
    >().toEqualTypeOf<SubmissionReply>();
    expectTypeOf<
      InferResponseType<(typeof api.submissions)[":branch"]["returns"]["$post"]>
    >().toEqualTypeOf<Returned>();
    expectTypeOf<
      InferResponseType<typeof api.districts.$post, 201>
    >().toEqualTypeOf<DistrictReply>();
    expectTypeOf<
      InferResponseType<typeof api.districts.$post, 200>
    >().toEqualTypeOf<DistrictReply>();
  });

  test("so have bodies", () => {
    type Sent<T> = InferRequestType<T> extends { json: infer Body } ? Body : never;
    expectTypeOf<Sent<typeof api.submissions.$post>>().toEqualTypeOf<Submission>();
    expectTypeOf<Sent<typeof api.districts.$post>>().toEqualTypeOf<District>();
  });

  test("what the table does not say does not compile", () => {
    const never = () => {
      // @ts-expect-error no such route
      api.nothing.$get();
      // @ts-expect-error no such method
      api.rankings.$post();
      // @ts-expect-error no branch is named
      api.standings[":branch"].$get();
      // @ts-expect-error another parameter
      api.standings[":branch"].$get({ param: { unit: "u1" } });
      // @ts-expect-error no such stage
      api.submissions[":branch"].$get({ param: { branch: "b1" }, query: { stage: "last" } });
      // @ts-expect-error a page is a number
      api.standings.$get({ query: { limit: true } });
      // @ts-expect-error a write without its key
      api.submissions[":branch"].returns.$post({ param: { branch: "b1" }, json });
      const param = { branch: "b1" };
      // @ts-expect-error a comment is a text
      api.submissions[":branch"].returns.$post({ param, header, json: { ...json, comment: 1 } });
      // @ts-expect-error a field that is missing
      api.sessions.$post({ json: {} });
    };
    expectTypeOf(never).toBeFunction();
  });

  test("and what it says does", () => {
    const never = () => [
      api.me.$get(),
      api.rankings.$get(),
      api.standings.$get({ query: { limit: 50 } }),
      api.submissions[":branch"].$get({ param: { branch: "b1" }, query: { stage: "self" } }),
      api.submissions[":branch"].returns.$post({ param: { branch: "b1" }, header, json }),
      api.sessions.current.$delete(),
    ];
    expectTypeOf(never).toBeFunction();
  });
});
