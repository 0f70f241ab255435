import { Hono } from "hono";
import { type District, districtSchema } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../errors.ts";
import { checkDistrict } from "../request/checkDistrict.ts";
import { enterDistrict } from "../request/findDistrict.ts";
import { idempotent } from "../request/idempotent.ts";
import { jsonBody } from "../request/jsonBody.ts";
import { operatorOnly } from "../request/operator.ts";
import { limits } from "../request/parseBody.ts";
import { send } from "../request/send.ts";

/** Makes a district or brings it up to date; the operator only. */
export const districts = new Hono<AppEnv>().post(
  "/districts",
  operatorOnly,
  idempotent,
  jsonBody<District>(districtSchema, limits.bulk),
  async (c) => {
    const body = c.get("body");
    const refused = checkDistrict(body);
    if (refused) return problem(c, refused);
    const district = await enterDistrict(c.env, body.id);
    const once = { key: c.get("key"), bodyHash: c.get("bodyHash") };
    return send(c, await district.create(body, once));
  },
);
