import { apiBase } from "../../shared/index.ts";
import { socketHeaders } from "../access/calls.ts";
import { nastyTexts, wellFormed } from "./nasty.ts";
import type { Random } from "./random.ts";
import type { Shot } from "./shot.ts";
import type { Town } from "./town.ts";

/** Where the proxy before the service says a client's address. */
export const addressHeader = "x-from";

/** Headers that say who calls. */
const proofs = ["authorization", "sec-websocket-protocol"];

/** As a browser asks for a socket. */
export const socketParts = (token: string): (readonly [string, string])[] =>
  Object.entries({
    ...socketHeaders(token),
    connection: "Upgrade",
    "sec-websocket-version": "13",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
  });

type Trick = (shot: Shot, random: Random, town: Town) => Partial<Shot>;

const withHeader = (shot: Shot, name: string, value: string): Partial<Shot> => ({
  headers: [...shot.headers.filter(([known]) => known !== name), [name, value]],
});
const alsoHeader = (shot: Shot, name: string, value: string): Partial<Shot> => ({
  headers: [...shot.headers, [name, value]],
});
/** What stands in a header must not end it. */
const line = (text: string): string => wellFormed(text.replace(/[\r\n\0]/g, ""));

/** What may be done to a request's path, method and headers, by name and weight. */
const all: readonly (readonly [weight: number, name: string, Trick])[] = [
  [4, "another method", (_, random) => ({ method: random.pick(methods) })],
  [
    3,
    "a path's part replaced",
    ({ target }, random) => ({
      target: target.replace(
        /[^/?]+(?=\?|$)/,
        encodeURIComponent(wellFormed(random.pick(nastyTexts))),
      ),
    }),
  ],
  [3, "an odd path", (_, random) => ({ target: apiBase + random.pick(oddPaths) })],
  [2, "a path written otherwise", ({ target }, random) => ({ target: rewritten(target, random) })],
  [
    3,
    "an odd query",
    ({ target }, random) => ({
      target: `${target}${target.includes("?") ? "&" : "?"}${random.pick(oddQueries)}`,
    }),
  ],
  [
    2,
    "an odd Idempotency-Key",
    (shot, random) =>
      withHeader(
        shot,
        "idempotency-key",
        line(random.pick([...nastyTexts, "k".repeat(101), "a b"])),
      ),
  ],
  [2, "two Idempotency-Keys", (shot, random) => alsoHeader(shot, "idempotency-key", random.uuid())],
  [
    3,
    "If-None-Match",
    (shot, random) => withHeader(shot, "if-none-match", line(random.pick(oddTags))),
  ],
  [2, "If-Match", (shot, random) => withHeader(shot, "if-match", line(random.pick(oddTags)))],
  [
    3,
    "an odd Content-Type",
    (shot, random) => withHeader(shot, "content-type", random.pick(oddTypes)),
  ],
  [2, "an odd Accept", (shot, random) => withHeader(shot, "accept", random.pick(oddAccepts))],
  [2, "an odd Host", (shot, random) => withHeader(shot, "host", random.pick(oddHosts))],
  [
    1,
    "a huge header",
    (shot, random) => alsoHeader(shot, "x-any", "h".repeat(random.pick([8_000, 70_000, 300_000]))),
  ],
  [
    2,
    "an Origin",
    (shot, random) =>
      withHeader(shot, "origin", random.pick(["null", "https://evil.example", "http://localhost"])),
  ],
  [
    2,
    "an address",
    (shot, random) =>
      withHeader(shot, addressHeader, line(random.pick([...nastyTexts, ...fewAddresses]))),
  ],
  [
    3,
    "another one's token",
    ({ headers }, random, { people }) => {
      const person = random.pick(people);
      const rest = headers.filter(([name]) => !proofs.includes(name));
      const own = person.token ? ([["authorization", `Bearer ${person.token}`]] as const) : [];
      const asSocket = headers.some(([name]) => name === "upgrade")
        ? socketParts(person.token)
        : [];
      return { person, headers: [...rest, ...own, ...asSocket] };
    },
  ],
  [
    3,
    "an odd Authorization",
    (shot, random, { people }) => {
      const nobody = people.find(({ caller }) => caller === "nobody") ?? shot.person;
      const value = oddAuthorization(shot.person.token, random);
      const bare = { ...shot, headers: shot.headers.filter(([name]) => !proofs.includes(name)) };
      return { person: nobody, ...withHeader(bare, "authorization", line(value)) };
    },
  ],
];

const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
const oddPaths = [
  ...["", "/", "//", "//me", "/me/", "/me;a=b", "/me%00", "/ME", "/me%2f", "/%6de", "/./me"],
  ...["/submissions/%", "/submissions/%ff%00", "/submissions/e1/../../me", "/%2e%2e/%2e%2e/"],
  ...["/submissions/..%2fe1", "/submissions//returns", "/districts/%E0%A4%A/codes"],
  ...["/submissions/__proto__", "/standings/constructor", `/standings/${"a".repeat(9000)}`],
  ...[
    "/health",
    "/demo/branches",
    "/demo/codes",
    "/x-order",
    "/rankings?x-order=1",
    "/*",
    "/:branch",
  ],
];
const oddQueries = [
  ...[
    "stage=self",
    "stage=recheck&stage=self",
    "stage=%00",
    "stage[]=self",
    "stage=SELF",
    "limit=0",
  ],
  ...[
    "limit=1",
    "limit=1001",
    "limit=1e2",
    "limit=-1",
    "limit=NaN",
    "limit=%F0%9F%92%A9",
    "limit=2&limit=3",
  ],
  ...[
    "after=",
    "after=0.e1",
    "after=-9999999999999999.e1",
    "after=99999999999999999.x",
    "after=%",
    "after=e1",
  ],
  ...["sort=difference&near=yes", "sort=__proto__", "star=9&grid=taihu-42", "star=1e9", "near=no"],
  ...[
    "category=rural&unit=east&after=1",
    "grid=%00",
    "unit=constructor&limit=1&after=99999999999999999999",
  ],
  ...["__proto__=1", "constructor=1", "&&&", "=", "a".repeat(5000), "limit=2&after=%00%ff"],
];
const oddTags = [
  '"1"',
  'W/"1"',
  "*",
  '"',
  '""',
  '"1", "2"',
  ", ,",
  '"0"',
  "\u00ff",
  `"${"9".repeat(400)}"`,
];
const oddTypes = [
  ...[
    "text/plain",
    "text/html",
    "application/json; charset=gbk",
    "APPLICATION/JSON",
    "",
    "application/jsonp",
  ],
  ...["application/json;", "application/json, text/plain", "multipart/form-data; boundary=a"],
];
/** From which so many wrong codes come that they are locked out. */
const fewAddresses = Array.from({ length: 40 }, () => "192.0.2.1");
const oddAccepts = [
  "text/html",
  "text/csv",
  "*/*",
  "text/html;q=0, text/csv;q=2",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/xml",
  "a",
  ";",
];
const oddHosts = [
  "evil.example",
  "localhost",
  "127.0.0.1",
  "[::1]",
  "a b",
  "[",
  "a".repeat(300),
  "x:99999",
];

/** The same path to a reader, and maybe to a server. */
function rewritten(target: string, random: Random): string {
  const at = 1 + random.below(Math.max(target.length - 1, 1));
  const here = target[at] ?? "e";
  return random.pick([
    `${target.slice(0, at)}%${here.charCodeAt(0).toString(16)}${target.slice(at + 1)}`,
    `${target.slice(0, at)}/${target.slice(at)}`,
    `/.${target}`,
    `/x/..${target}`,
    `/x/%2e%2e${target}`,
    target.replaceAll("/", "//"),
    target.replaceAll("/", "\\"),
    target.toUpperCase(),
    `${target}#e1`,
    `${target}?`,
    `${target}/`,
  ]);
}

function oddAuthorization(token: string, random: Random): string {
  const flipped = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
  return random.pick([
    ...["Bearer", "Bearer ", `Basic ${btoa("operator:operator")}`, `Bearer  ${token}`, token],
    ...[
      `Bearer ${flipped}`,
      `Bearer ${token}A`,
      `Bearer ${token.slice(0, -1)}`,
      `Bearer "${token}"`,
    ],
    ...[`Bearer ${token} ${token}`, `Bearer ${token},`, "Bearer null", `Digest ${token}`],
    ...[
      `Bearer xj1.${"a".repeat(41)}.${"A".repeat(43)}`,
      `Bearer ${"x".repeat(5000)}`,
      "Bearer 星",
    ],
  ]);
}

const rude = ["an odd Host", "a huge header", "an odd Authorization", "a path written otherwise"];

/** Does something to a request, sometimes two things. */
export function trick(random: Random, town: Town, shot: Shot): Shot {
  const [name, act] = random.weighted(all.map(([weight, ...one]) => [weight, one] as const));
  const tricks = [...shot.tricks, name, ...(rude.includes(name) ? ["rude"] : [])];
  const done: Shot = { ...shot, ...act(shot, random, town), tricks };
  return random.chance(0.2) ? trick(random, town, done) : done;
}
