import { type Asked, problem } from "../errors.ts";
import type { Answer, Tagged } from "../objects/orders.ts";

/** Sends what an object answered: its JSON text as it stands, or the problem. */
export function send(
  c: Asked,
  answer: Answer,
  headers: Readonly<Record<string, string>> = {},
): Response {
  if (!answer.ok) return problem(c, answer);
  const body = answer.status === 204 || answer.status === 304 ? null : answer.body;
  const type: Record<string, string> = body === null ? {} : { "content-type": "application/json" };
  return new Response(body, { status: answer.status, headers: { ...type, ...headers } });
}

/** Sends an answer that its caller alone may keep, and must ask about before it is shown again. */
export function sendTagged(c: Asked, answer: Tagged): Response {
  if (!answer.ok) return problem(c, answer);
  const headers = {
    etag: answer.etag,
    "cache-control": "private, no-cache",
    vary: "authorization",
  };
  return send(c, answer, headers);
}
