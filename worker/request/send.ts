import { type Asked, problem } from "../errors.ts";
import type { Answer } from "../objects/orders.ts";

/** Sends what an object answered: its JSON as it stands, or the problem. */
export function send(c: Asked, answer: Answer): Response {
  if (!answer.ok) return problem(c, answer);
  const body = answer.status === 204 || answer.status === 304 ? null : answer.body;
  const type: Record<string, string> = body === null ? {} : { "content-type": "application/json" };
  const tag = answer.etag === undefined ? {} : tagHeaders(answer.etag);
  return new Response(body, { status: answer.status, headers: { ...type, ...tag } });
}

/** What its caller alone may keep, and must ask about before it is shown again. */
const tagHeaders = (etag: string) => ({
  etag,
  "cache-control": "private, no-cache",
  vary: "authorization",
});
