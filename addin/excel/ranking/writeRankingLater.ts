import { failure, issue } from "../../../shared/index.ts";

const load = () => import("./writeRanking.ts").catch(() => undefined);
type Loaded = typeof import("./writeRanking.ts");

const notThere = () => failure<never>(issue("request.network", undefined));

/** `writeRanking` and `writeRegion`, whose code comes when it is needed: reading a sheet does without it. */
export const writeRanking: Loaded["writeRanking"] = async (...given) =>
  (await load())?.writeRanking(...given) ?? notThere();

export const writeRegion: Loaded["writeRegion"] = async (...given) =>
  (await load())?.writeRegion(...given) ?? notThere();
