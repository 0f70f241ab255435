import type { Context } from "hono";
import { api, type RegionName, type Route, regionSchema } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { problem, refuse, unavailable } from "../errors.ts";
import { logFailure } from "../log.ts";
import type { RegionOrder } from "../objects/region.ts";
import { directoryOf } from "../request/findDistrict.ts";
import { type Received, receive } from "../request/receive.ts";
import { send } from "../request/send.ts";

/** Answers a region's route: as `bind`, with the region's object in place of a district's. */
export const bindRegion = (name: RegionName) => async (c: Context<AppEnv>) => {
  const received = await receive(c, name);
  if (!received.ok) return problem(c, received);
  const { raw, once } = received;
  const id = regionOf(raw);
  try {
    const route: Route = api[name];
    // Only a write makes a region, and with it an object and its storage.
    if (route.once) await directoryOf(c.env).add(id, "region");
    else if (!(await directoryOf(c.env).has(id, "region"))) return problem(c, notThere);
    const order = {
      route: name,
      requestId: c.get("requestId"),
      input: raw,
      ...(once ? { once } : {}),
    };
    const region = c.env.REGION.get(c.env.REGION.idFromName(id));
    return send(c, await region.call(order as RegionOrder));
  } catch (error) {
    logFailure(c.get("requestId"), error);
    return problem(c, unavailable);
  }
};

const notThere = refuse(404, "request.notFound");

/** The region that a call is about: in its path, or in its body. */
function regionOf({ params, body }: Received["raw"]): string {
  const { region } = params as { region?: string };
  const { id } = (body ?? {}) as { id?: string };
  const named = regionSchema.shape.id.safeParse(region ?? id);
  return named.success ? named.data : "";
}
