import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type LiveMessage,
  liveCodes,
  livePing,
  liveProtocol,
  liveProtocols,
} from "../../shared/index.ts";
import { createApp } from "../../worker/app.ts";
import { Live } from "../../worker/live/live.ts";
import { calm, greeted, knock, listen, types } from "./liveSupport.ts";
import {
  asBranch,
  call,
  handIn,
  makeDistrict,
  objectOf,
  operatorKey,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

beforeEach(async () => {
  expect((await makeDistrict()).status).toBe(201);
});
afterEach(() => reset());

/** The version of a district that was just made. */
const first = 2;
const reviewer = (units?: readonly string[]) =>
  signIn(units ? { role: "reviewer", units: [...units] } : { role: "reviewer" });
const comments = (number: number) => ({ number, comment: "请补充材料", items: {} });

describe("knocking", () => {
  test("the answer names the protocol, never the token", async () => {
    const token = await asBranch("e1");
    const reply = await knock(token);
    expect(reply.status).toBe(101);
    expect(reply.headers.get("sec-websocket-protocol")).toBe(liveProtocol);
    expect(JSON.stringify([...reply.headers])).not.toContain(token);
    reply.webSocket?.accept();
  });

  test("every role is greeted with the version and the server's clock", async () => {
    for (const role of ["reviewer", "coordinator", "observer"] as const) {
      const ear = await listen(await signIn({ role }));
      expect(await ear.next("hello")).toEqual({
        type: "hello",
        version: first,
        at: expect.any(String),
      });
    }
  });

  test("what is no socket, or speaks another protocol, is told what to do", async () => {
    const token = await asBranch("e1");
    const plain = await call("GET", "/live", { bearer: token });
    expect(plain.headers.get("upgrade")).toBe("websocket");
    expect(await refused(plain)).toBe("426 live.upgrade");
    const other = { "sec-websocket-protocol": `chat, bearer.${token}` };
    expect(await refused(await knock(undefined, other))).toBe("426 live.upgrade");
  });

  test("nobody, forgers and the operator are refused, also with a token elsewhere", async () => {
    const token = await asBranch("e1");
    const bare = { "sec-websocket-protocol": liveProtocol };
    expect(await refused(await knock(undefined, bare))).toBe("401 request.token");
    const elsewhere = { ...bare, authorization: `Bearer ${token}` };
    expect(await refused(await knock(undefined, elsewhere))).toBe("401 request.token");
    expect(await refused(await knock(`xj1.demo.${"A".repeat(43)}`))).toBe("401 request.token");
    expect(await refused(await knock(operatorKey))).toBe("401 request.token");
    expect(await refused(await knock(token, {}, "?after=-1"))).toBe("422 request.shape");
  });

  test("pages of the same host may, those of other sites may not", async () => {
    const token = await asBranch("e1");
    const from = (page: string) => knock(token, { origin: page });
    expect((await from("http://localhost")).status).toBe(101);
    for (const page of ["https://elsewhere.example", "http://localhost:81", "null"])
      expect(await refused(await from(page))).toBe("403 live.origin");
  });

  test("so may those of the origins that the operator named, and no others", async () => {
    const token = await asBranch("e1");
    const from = (page: string) =>
      createApp().request(
        "http://localhost/api/v1/live",
        {
          headers: {
            ...{ upgrade: "websocket", origin: page },
            "sec-websocket-protocol": liveProtocols(token).join(","),
          },
        },
        { ...env, ORIGINS: "https://a.example, https://b.example" },
      );
    expect((await from("https://b.example")).status).toBe(101);
    expect((await from("https://c.example")).status).toBe(403);
  });

  test("a session has five sockets; one that is closed makes room", async () => {
    const token = await asBranch("e1");
    const ears = await Promise.all(Array.from({ length: 5 }, () => greeted(token)));
    expect(await refused(await knock(token))).toBe("429 live.many");
    await greeted(await asBranch("e2"));
    const [first] = ears;
    first?.socket.close(1000);
    await first?.closed;
    await greeted(token);
  });
});

describe("news", () => {
  test("ten writes in a row make one message, two at the most", async () => {
    const token = await asBranch("e1");
    const ear = await greeted(await signIn({ role: "coordinator" }));
    for (let turn = 0; turn < 10; turn += 1) await handIn(token, submission("e1", taihu));
    await ear.next("changed");
    await calm();
    const told = ear.heard.filter(({ type }) => type === "changed");
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told.at(-1)).toEqual({ type: "changed", version: first + 10 });
  });

  test("a refused write, and the same write again, are no news", async () => {
    const token = await asBranch("e1");
    await handIn(token, submission("e1", taihu), "once");
    const ear = await greeted(token);
    await handIn(token, submission("e1", taihu), "once");
    await call("POST", "/submissions", { bearer: token, body: submission("e2", taihu) });
    await calm();
    expect(types(ear)).toEqual(["hello"]);
  });

  test("what is sent back is told to the branch and to those who may see it", async () => {
    const branch = await asBranch("e1");
    const number = (await handIn(branch, submission("e1", taihu))).number;
    const by = await reviewer(["east"]);
    const concerned = [branch, by, await reviewer(), await signIn({ role: "coordinator" })];
    const others = [
      await asBranch("e2"),
      await reviewer(["west"]),
      await signIn({ role: "observer" }),
    ];
    const [near, far] = await Promise.all(
      [concerned, others].map((tokens) => Promise.all(tokens.map((token) => greeted(token)))),
    );
    expect((await sendBack(by, "e1", comments(number))).status).toBe(201);
    const returned: LiveMessage = { type: "returned", branch: "e1" };
    for (const ear of near ?? []) expect(await ear.next("returned")).toEqual(returned);
    await calm();
    for (const ear of far ?? []) expect(types(ear)).toEqual(["hello", "changed"]);
  });

  test("a stage's moment is told to the branches of its unit, and to whoever sees them", async () => {
    const east = await Promise.all(
      [await asBranch("e1"), await reviewer(["east"]), await reviewer()].map((t) => greeted(t)),
    );
    const west = await Promise.all(
      [await asBranch("w1"), await reviewer(["west"])].map((t) => greeted(t)),
    );
    const moment = {
      type: "stage",
      stage: "self",
      kind: "reminds",
      at: "2026-11-22T00:00:00.000Z",
    };
    await runInDurableObject(objectOf(), (object) =>
      object.announce({ ...moment, unit: "east" } as LiveMessage & { type: "stage" }),
    );
    for (const ear of east) expect(await ear.next("stage")).toEqual({ ...moment, unit: "east" });
    await runInDurableObject(objectOf(), (object) =>
      object.announce(moment as LiveMessage & { type: "stage" }),
    );
    for (const ear of [...east, ...west]) expect(await ear.next("stage")).toEqual(moment);
  });
});

test("what happened while nobody listened is not told later", async () => {
  const moment = { type: "stage", stage: "self", kind: "opens", at: "2026-11-22T00:00:00.000Z" };
  await runInDurableObject(objectOf(), (object) =>
    object.announce(moment as LiveMessage & { type: "stage" }),
  );
  const ear = await greeted(await asBranch("e1"));
  await handIn(await asBranch("e2"), submission("e2", taihu));
  await ear.next("changed");
  expect(types(ear)).toEqual(["hello", "changed"]);
});

describe("resuming", () => {
  test("who has missed something is told at once; who has not is not", async () => {
    const token = await asBranch("e1");
    await handIn(token, submission("e1", taihu));
    const late = await greeted(token, `?after=${first}`);
    expect(await late.next("changed")).toEqual({ type: "changed", version: first + 1 });
    const timely = await greeted(token, `?after=${first + 1}`);
    timely.socket.send(JSON.stringify({ after: first + 1 }));
    timely.socket.send(JSON.stringify({ after: 0 }));
    expect(await timely.next("changed")).toEqual({ type: "changed", version: first + 1 });
    expect(types(timely)).toEqual(["hello", "changed"]);
  });

  test("sockets go on while the object sleeps, and hear what happens after", async () => {
    const token = await asBranch("e1");
    const ear = await greeted(token);
    await evictDurableObject(objectOf());
    ear.socket.send(livePing);
    await ear.next("pong");
    // a ping has woken nobody
    await expect(evictDurableObject(objectOf())).rejects.toThrow();
    await handIn(token, submission("e1", taihu));
    expect(await ear.next("changed")).toEqual({ type: "changed", version: first + 1 });
    await evictDurableObject(objectOf());
    ear.socket.send(JSON.stringify({ after: first }));
    await ear.next("changed");
    expect(types(ear)).toEqual(["hello", "pong", "changed", "changed"]);
  });

  test("the limits are kept over sleep", async () => {
    const token = await asBranch("e1");
    for (let n = 0; n < 5; n += 1) await greeted(token);
    await evictDurableObject(objectOf());
    expect(await refused(await knock(token))).toBe("429 live.many");
  });
});

test("a district has so many sockets; those that went without a word make room", async () => {
  const ears = await Promise.all(["e1", "e2", "w1"].map(async (id) => greeted(await asBranch(id))));
  const refusal = (after: number) =>
    runInDurableObject(objectOf(), (_, state) => {
      const live = new Live(state, () => undefined, { token: 5, district: 3 });
      return live.refuses(99, Date.now() + after)?.issues[0]?.code;
    });
  expect(await refusal(0)).toBe("live.full");
  expect(await refusal(200_000)).toBeUndefined();
  for (const ear of ears) expect(await ear.closed).toBe(liveCodes.failed);
});

describe("a session that ends", () => {
  test("signing out closes its sockets, no others", async () => {
    const [token, other] = [await asBranch("e1"), await asBranch("e1")];
    const [ear, stays] = [await greeted(token), await greeted(other)];
    await call("DELETE", "/sessions/current", { bearer: token });
    expect(await ear.closed).toBe(liveCodes.ended);
    stays.socket.send(livePing);
    await stays.next("pong");
  });

  test("a token that expires while nothing happens is closed by the alarm", async () => {
    const ear = await greeted(await asBranch("e1"));
    const stays = await greeted(await asBranch("e2"));
    const set = await runInDurableObject(objectOf(), (_, { storage }) => storage.getAlarm());
    const ends = await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      const first = sql.exec<{ e: number }>("SELECT min(expires) AS e FROM tokens").one().e;
      sql.exec("UPDATE tokens SET expires = 1 WHERE expires = ?", first);
      return first;
    });
    expect(set).toBe(ends);
    await evictDurableObject(objectOf());
    expect(await runDurableObjectAlarm(objectOf())).toBe(true);
    expect(await ear.closed).toBe(liveCodes.ended);
    stays.socket.send(livePing);
    await stays.next("pong");
    const next = await runInDurableObject(objectOf(), (_, { storage }) => storage.getAlarm());
    expect(next).toBeGreaterThanOrEqual(ends);
  });
});

describe("what a socket may say", () => {
  test.each<[string, string | ArrayBuffer, number]>([
    ["binary", new Uint8Array([1]).buffer as ArrayBuffer, liveCodes.binary],
    ["more than 1 KB", JSON.stringify({ after: 1, more: "x".repeat(2000) }), liveCodes.tooLarge],
    ["no JSON", "{", liveCodes.notUnderstood],
    ["nothing", "", liveCodes.notUnderstood],
    ["something else", '{"type":"subscribe"}', liveCodes.notUnderstood],
    ["more than was agreed", '{"type":"ping","x":1}', liveCodes.notUnderstood],
    ["a version that is none", '{"after":-1}', liveCodes.notUnderstood],
    ["null", "null", liveCodes.notUnderstood],
    ["a prototype", '{"__proto__":{"after":1}}', liveCodes.notUnderstood],
  ])("%s ends it", async (_, message, code) => {
    const ear = await greeted(await asBranch("e1"));
    ear.socket.send(message);
    expect(await ear.closed).toBe(code);
  });

  test("a flood ends it, also over sleep; another window of the session goes on", async () => {
    const token = await asBranch("e1");
    const [ear, other] = [await greeted(token), await greeted(token)];
    for (let n = 0; n < 15; n += 1) ear.socket.send('{"after":9}');
    ear.socket.send('{ "type": "ping" }');
    await ear.next("pong");
    await evictDurableObject(objectOf());
    for (let n = 0; n < 30; n += 1) ear.socket.send('{"after":1}');
    expect(await ear.closed).toBe(liveCodes.flood);
    other.socket.send(livePing);
    await other.next("pong");
  });
});

test("1,000 listeners hear of a change once each", async () => {
  const token = await asBranch("e1");
  const ears = [];
  for (let n = 0; n < 200; n += 1) {
    const listener = await signIn({ role: "coordinator" });
    ears.push(...(await Promise.all(Array.from({ length: 5 }, () => greeted(listener)))));
  }
  await handIn(token, submission("e1", taihu));
  await Promise.all(ears.map((ear) => ear.next("changed")));
  await calm();
  expect(ears.length).toBe(1000);
  expect(ears.every((ear) => types(ear).join() === "hello,changed")).toBe(true);
});
