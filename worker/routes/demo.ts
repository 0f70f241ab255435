import { type Context, Hono } from "hono";
import { codeRequestSchema, demoDistricts } from "../../shared/index.ts";
import { issueCodes } from "../auth/issue.ts";
import type { AppEnv } from "../env.ts";
import { problem, refuse } from "../errors.ts";
import { findDistrict } from "../request/findDistrict.ts";
import { isLocalhost } from "../request/localhost.ts";
import { limits, parseBody } from "../request/parseBody.ts";
import { send } from "../request/send.ts";

/** The district that is asked for: "demo", unless `?district=` names the demo's other one. */
const idOf = ({ req }: Context<AppEnv>) =>
  demoDistricts.find((id) => id === req.query("district")) ?? demoDistricts[0];

/** The demo's district; undefined unless this is the demo, on localhost, and it has been made. */
const demoOf = (c: Context<AppEnv>) =>
  c.env.DEMO === "1" && isLocalhost(c.req.url) ? findDistrict(c.env, idOf(c)) : undefined;

const notThere = refuse(404, "request.notFound");

/** Codes without a token, so that a visitor of the demo can be anybody in it. */
export const demo = new Hono<AppEnv>()
  .post("/demo/codes", async (c) => {
    c.set("route", "demo");
    const district = await demoOf(c);
    if (!district) return problem(c, notThere);
    const body = await parseBody(c.req.raw, codeRequestSchema, limits.usual);
    if (!body.ok) return problem(c, body);
    const { plain, codes, expires } = issueCodes(
      { kind: "district", id: idOf(c) },
      [body.value],
      Date.now(),
    );
    const answer = await district.object().call({
      route: "issueCodes",
      proof: { operator: true },
      requestId: c.get("requestId"),
      input: { codes, expires, sealed: "" },
    });
    if (!answer.ok) return send(c, answer);
    return send(c, { ...answer, body: JSON.stringify({ ...body.value, code: plain[0] }) });
  })
  .get("/demo/branches", async (c) => {
    c.set("route", "demo");
    const district = await demoOf(c);
    return district ? c.json(await district.object().demoBranches()) : problem(c, notThere);
  });
