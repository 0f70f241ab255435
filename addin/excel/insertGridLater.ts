import { failure, issue } from "../../shared/index.ts";

const load = () => import("./insertGrid.ts");

/** Fetches what inserting takes, while nobody waits for it; what fails here is asked for again. */
export const prepareInsert = (): void => void load().catch(() => undefined);

/** `insertGrid`, whose code comes beside the pane's first load: reading a sheet does without it. */
export const insertGrid: Awaited<ReturnType<typeof load>>["insertGrid"] = async (...given) => {
  const loaded = await load().catch(() => undefined);
  return loaded ? loaded.insertGrid(...given) : failure(issue("request.network", undefined));
};
