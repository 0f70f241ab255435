import { Hono } from "hono";
import type { AppEnv } from "../env.ts";

/** Whether the Worker answers at all. */
export const health = new Hono<AppEnv>().get("/health", (c) => c.json({ status: "ok" }));
