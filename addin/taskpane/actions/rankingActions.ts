import type { Role } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** Whether a role may see the district's ranking. */
export const mayRank = (role: Role): boolean => role === "coordinator" || role === "reviewer";

/** Pulling the district's ranking into a sheet. */
export function rankingActions(deps: Deps) {
  const { store, excel, api, now } = deps;

  async function pullRanking(): Promise<void> {
    const { session, ranking, view } = store.get();
    if (ranking.phase === "pulling" || session.phase !== "in" || !mayRank(session.info.role))
      return;
    store.dispatch({ type: "ranking.pulling" });
    const pulled = await api.rankings(session.token);
    if (!pulled.ok) {
      store.dispatch({ type: "ranking.failed", issues: pulled.issues });
      return endIfExpired(deps, pulled.issues);
    }
    store.dispatch({ type: "ranking.pulled", ranking: pulled.value, time: now() });
    const written = await excel.writeRanking(pulled.value, view.locale);
    if (written.ok) store.dispatch({ type: "ranking.written", sheet: written.value.sheet.name });
    else store.dispatch({ type: "ranking.failed", issues: written.issues });
  }

  return { pullRanking };
}
