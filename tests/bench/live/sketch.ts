import { apiBase } from "../../../shared/index.ts";

/** How one listens to a district: the one place to change when the route does. */
export const liveRoute = {
  path: `${apiBase}/live`,
  protocols: (token: string) => ["xingji.live.1", `bearer.${token}`],
  /** whether a message says that something was handed in; greetings have come before anybody counts */
  tells: (message: { readonly type?: unknown }) => typeof message.type === "string",
};
