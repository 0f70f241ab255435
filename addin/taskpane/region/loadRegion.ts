import {
  failure,
  issue,
  type RegionRankings,
  type Result,
  success,
} from "../../../shared/index.ts";
import { bodyOf } from "../api/bodyOf.ts";
import { answered, createCalls, headersFor } from "../api/calls.ts";
import { problemIssues } from "../api/problem.ts";
import { isRecord } from "../api/shapes.ts";

/** A region's rankings as the Worker merges them. What fails comes back as issues. */
export async function loadRegion(token: string, region: string): Promise<Result<RegionRankings>> {
  const response = await answered(
    createCalls({}).regions[":region"].rankings.$get(
      { param: { region: encodeURIComponent(region) }, query: { limit: 100 } },
      headersFor(token),
    ),
  );
  const found = response && (await bodyOf(response));
  if (response === undefined || found === undefined)
    return failure(issue("request.network", undefined));
  if (!response.ok) return failure(...problemIssues(response.status, found.json));
  return isRegion(found.json) ? success(found.json) : failure(issue("request.internal", undefined));
}

/** Only what the view cannot do without: a proxy's page must not reach it. */
const isRegion = (value: unknown): value is RegionRankings =>
  isRecord(value) &&
  isRecord(value["region"]) &&
  ["districts", "missing", "rows", "stars"].every((name) => Array.isArray(value[name]));
