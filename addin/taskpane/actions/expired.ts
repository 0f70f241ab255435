import type { Issue } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";

/** Ends the sign-in where the server no longer takes the token. */
export function endIfExpired(
  { store, storage }: Pick<Deps, "store" | "storage">,
  issues: readonly Issue[],
): void {
  const ended = issues.filter((found) => found.code === "request.token");
  if (ended.length === 0) return;
  storage.dropToken();
  store.dispatch({ type: "session.out", issues: ended });
}
