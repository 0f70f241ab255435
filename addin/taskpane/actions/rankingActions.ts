import type { Role } from "../../../shared/index.ts";
import { pullRanking as pullAll } from "../api/pullRanking.ts";
import type { RankingFilter } from "../state/rankingFilter.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** Whether a role may see the district's ranking. */
export const mayRank = (role: Role): boolean =>
  role === "coordinator" || role === "reviewer" || role === "observer";

/** Pulling the district's ranking into a sheet. */
export function rankingActions(deps: Deps) {
  const { store, excel, api, now } = deps;
  let stop = new AbortController();

  /** Reads the ranking; `isShownOnly` where the workbook stays as it is. */
  async function pullRanking(isShownOnly = false): Promise<void> {
    const { session, ranking, view } = store.get();
    if (ranking.phase === "pulling" || session.phase !== "in" || !mayRank(session.info.role))
      return;
    stop = new AbortController();
    const { signal } = stop;
    store.dispatch({ type: "ranking.pulling" });
    const { cycle } = session.info.district;
    const pulled = await pullAll(api, session.token, cycle, ranking.ranking);
    if (signal.aborted) return;
    if (!pulled.ok) {
      store.dispatch({ type: "ranking.failed", issues: pulled.issues });
      return endIfExpired(deps, pulled.issues);
    }
    store.dispatch({ type: "ranking.pulled", ranking: pulled.value, time: now() });
    if (isShownOnly) return store.dispatch({ type: "ranking.shown" });
    const written = await excel.writeRanking(pulled.value, view.locale, {
      signal,
      onProgress: (progress) => store.dispatch({ type: "ranking.progress", progress }),
    });
    if (!written.ok) store.dispatch({ type: "ranking.failed", issues: written.issues });
    else if (written.value.kind === "cancelled") store.dispatch({ type: "ranking.cancelled" });
    else store.dispatch({ type: "ranking.written", written: written.value });
  }

  /** At once while the ranking is on its way; while Excel writes it has the last word. */
  function cancelRanking(): void {
    stop.abort();
    const { phase, ranking, pulledAt } = store.get().ranking;
    const isFetching = phase === "pulling" && (ranking === null || pulledAt === null);
    if (isFetching) store.dispatch({ type: "ranking.cancelled" });
  }

  const filterRanking = (filter: Partial<RankingFilter>) =>
    store.dispatch({ type: "ranking.filter", filter });

  return { pullRanking, cancelRanking, filterRanking };
}
