import { apiBase, type CodesReply, problemSchema, type Refreshed } from "../../shared/index.ts";
import { wrongSubmission } from "./checkSubmission.ts";
import { wrongAccept } from "./mayAccept.ts";
import type { HttpAnswer } from "./readAnswer.ts";
import { type Meant, pathOf, routeOf } from "./routeOf.ts";
import { headerOf, type Shot, tokenOf } from "./shot.ts";
import type { Person, Town } from "./town.ts";

/** What is wrong with an answer; undefined where it is as it must be. */
export function judge(town: Town, shot: Shot, answer: HttpAnswer): string | undefined {
  const { status } = answer;
  if (!((status >= 200 || status === 101) && status < 500)) return "neither done nor refused";
  if (status >= 400) return wrongProblem(shot, answer);
  if (!isApi(shot)) return undefined;
  const meant = routeOf(shot.method, shot.target);
  if (!meant) return isForAnybody(shot) ? undefined : "accepted, and is no route";
  return wrongReply(meant, shot, answer) ?? wrongWrite(town, meant, shot, answer);
}

const isApi = (shot: Shot): boolean => pathOf(shot.target).startsWith("/api/");
const isForAnybody = (shot: Shot): boolean =>
  shot.method === "OPTIONS" || forAnybody.includes(pathOf(shot.target).slice(apiBase.length));
/** Routes that no district answers and that need no token. */
const forAnybody = ["/health", "/demo/branches", "/demo/codes"];

/** A refusal is a problem document, whole and in both languages. */
function wrongProblem({ method, tricks }: Shot, { status, headers, text }: HttpAnswer) {
  if (method === "HEAD") return undefined;
  if (headers["content-type"] !== "application/problem+json")
    // What is no HTTP any more is refused before the Worker sees it.
    return tricks.includes("rude") && status < 500 ? undefined : "a refusal that is no problem";
  if (status === 429 && !(Number(headers["retry-after"]) > 0)) return "429 without Retry-After";
  const read = problemSchema.safeParse(parsed(text));
  if (!read.success) return `no problem document: ${read.error.message}`;
  const { requestId, issues, ...problem } = read.data;
  if (problem.status !== status) return "another status in the problem";
  if (requestId !== headers["x-request-id"]) return "another request's id";
  const isSaid = issues.every(({ message }) => message.en && message["zh-CN"]);
  return issues[0]?.code === problem.code && isSaid ? undefined : "a problem without words";
}

/** An answer is what the table says that it is. */
function wrongReply({ route, name }: Meant, { method }: Shot, answer: HttpAnswer) {
  const { status, text } = answer;
  if (method === "HEAD") return undefined;
  if (status === 204 || status === 304)
    return text === "" ? undefined : "a body where there is none";
  // What is put may be new, and what is made may have been there.
  const isDone = [200, 201].includes(status) && [200, 201].includes(route.reply.status);
  if (status !== route.reply.status && !isDone) return `${status} is not what ${name} answers`;
  // A stream or a socket is no one document.
  if (route.raw) return undefined;
  const view = answer.headers["content-type"]?.split(";")[0];
  if (route.views?.some((type) => type === view)) return undefined;
  const read = route.reply.body?.safeParse(parsed(text));
  return !read || read.success ? undefined : `not ${name}'s reply: ${read.error.message}`;
}

/** What was done may be done by whoever asked, and is done once for each key. */
function wrongWrite(town: Town, meant: Meant, shot: Shot, answer: HttpAnswer): string | undefined {
  const { name, route } = meant;
  const { person } = shot;
  const body = shot.body === undefined ? undefined : parsed(shot.body);
  const wrong = wrongAccept(town, shot, meant, body);
  if (wrong) return wrong;
  if (name === "closeSession") town.ended.add(tokenOf(shot));
  if (name === "submit") {
    const receipt = JSON.parse(answer.text);
    const doubt = wrongSubmission(town, person, body, receipt) ?? town.ledger.receive(receipt);
    if (doubt) return doubt;
  }
  if (name === "refreshSession") person.token = (JSON.parse(answer.text) as Refreshed).token;
  const key = headerOf(shot, "idempotency-key");
  if (name === "openSession") return town.ledger.redeem((body as { code: string }).code, key);
  if (!isJson(answer)) return undefined;
  if (name === "issueCodes" && meant.params["district"] === town.world.districts["home"])
    town.codes.push(...(JSON.parse(answer.text) as CodesReply).codes.map(({ code }) => code));
  if (!route.once || key === undefined) return undefined;
  // Whoever has signed in anew meanwhile is another person: the key of this call was not theirs.
  if (person.caller !== "operator" && tokenOf(shot) !== person.token) return undefined;
  town.done.push(shot);
  if (town.done.length > 200) town.done.shift();
  const what = `${shot.method} ${JSON.stringify([name, meant.params])} ${(shot.body ?? "").replace(/^\ufeff/, "")}`;
  return town.ledger.note(scopeOf(person, meant, body), key, what, answer.text);
}

const isJson = ({ headers, status }: HttpAnswer): boolean =>
  status === 204 || headers["content-type"] === "application/json";

/** Whose a key is: a person's, and the operator's for each district. */
function scopeOf({ name, sessions, caller }: Person, { params }: Meant, body: unknown): string {
  if (caller !== "operator") return `${name} ${sessions}`;
  const { id = params["region"] } = (body ?? {}) as { id?: unknown };
  return `operator of ${params["district"] ?? JSON.stringify(id)}`;
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
