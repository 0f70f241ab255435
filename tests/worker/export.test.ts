import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ImportReply, LogReply, Overview, Verification } from "../../shared/index.ts";
import { plainHashing, verifyExport } from "../../shared/index.ts";
import { exportTables, notExported } from "../../worker/export/tables.ts";
import {
  asBranch,
  call,
  district,
  dongguan,
  handIn,
  makeDistrict,
  objectOf,
  operatorKey,
  origin,
  putCycle,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;
let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
  coordinator = await signIn({ role: "coordinator" });
  const reviewer = await signIn({ role: "reviewer" });
  await handIn(branch, submission("e1", taihu));
  await handIn(await asBranch("w1"), submission("w1", dongguan));
  await sendBack(reviewer, "e1", { number: 1, comment: "补材料\ud83d", items: { "9": "缺" } });
  await handIn(branch, submission("e1", taihu, { "1": false }));
});
afterEach(() => reset());

const path = "/districts/demo";
const exported = async (bearer = coordinator) => {
  const reply = await call("GET", `${path}/export`, { bearer });
  return new TextDecoder().decode(await reply.arrayBuffer());
};
/** A file whose end says what its lines are now. */
const resealed = (text: string) => {
  const all = lines(text);
  const digest = plainHashing.of(`${all.slice(0, -1).join("\n")}\n`);
  return all.with(-1, JSON.stringify({ ...JSON.parse(all.at(-1) ?? ""), digest })).join("\n");
};
const lines = (text: string) => text.trimEnd().split("\n");

/** Sends a file in, as a stream. */
function bringIn(
  text: string,
  key: string = crypto.randomUUID(),
  bearer = operatorKey,
  half?: { readonly sent: () => void; readonly go: () => Promise<void> },
) {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const body = new ReadableStream({
    async pull(controller) {
      if (at >= bytes.length) return controller.close();
      if (half && at > bytes.length / 2) {
        half.sent();
        await half.go();
      }
      controller.enqueue(bytes.slice(at, at + 1000));
      at += 1000;
    },
  });
  const headers = {
    authorization: `Bearer ${bearer}`,
    "content-type": "application/x-ndjson",
    "idempotency-key": key,
  };
  const init = { method: "POST", headers, body };
  return exports.default.fetch(new Request(`${origin}/api/v1${path}/import`, init));
}

describe("an export", () => {
  test("is whole, verifies, and has no secret in it", async () => {
    const text = await exported();
    const verdict = await verifyExport(lines(text));
    expect(verdict).toMatchObject({ sound: true, findings: [], unchecked: 0 });
    expect(verdict.counts).toMatchObject({ unit: 2, branch: 4, submission: 3, return: 1 });
    expect(verdict.submissions.number).toBe(3);
    const secrets = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
      sql.exec<{ hash: string }>("SELECT hash FROM tokens UNION SELECT hash FROM codes").toArray(),
    );
    expect(secrets.length).toBeGreaterThan(6);
    for (const { hash } of secrets) expect(text).not.toContain(hash);
  });

  test("has every table of the district, or a reason why not", async () => {
    const known = [...Object.values(exportTables).map(({ table }) => table), ...notExported];
    const tables = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
      sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").toArray(),
    );
    const own = tables.map(({ name }) => name).filter((name) => !/^(_cf|sqlite)/.test(name));
    expect(own.filter((name) => !known.includes(name))).toEqual([]);
  });

  test("is for the coordinator and the operator, is logged, and HEAD does no more than say so", async () => {
    for (const [bearer, answer] of [
      [branch, 403],
      [await signIn({ role: "observer" }), 403],
      [operatorKey, 200],
    ] as const) {
      const reply = await call("GET", `${path}/export`, { bearer });
      expect(reply.status).toBe(answer);
      await reply.body?.cancel();
    }
    const head = await call("HEAD", `${path}/export`, { bearer: coordinator });
    expect(head.headers.get("content-type")).toContain("application/x-ndjson");
    expect(head.headers.get("content-disposition")).toContain("demo-2026.ndjson");
    expect(await head.text()).toBe("");
    const query = `${path}/log?act=exportDistrict`;
    const { entries } = await read<LogReply>(await call("GET", query, { bearer: coordinator }));
    expect(entries.map(({ role }) => role)).toEqual(["operator"]);
  });

  test("given up half-way does no harm; what happens meanwhile is not in it", async () => {
    const other = await call("GET", `${path}/export`, { bearer: coordinator });
    await other.body?.cancel();
    const reply = await call("GET", `${path}/export`, { bearer: coordinator });
    const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader?.read())?.value ?? "";
    await handIn(branch, submission("e1", taihu));
    for (;;) {
      const { done = true, value = "" } = (await reader?.read()) ?? {};
      if (done) break;
      text += value;
    }
    const verdict = await verifyExport(lines(text));
    expect(verdict).toMatchObject({ sound: true, submissions: { number: 3 } });
    expect((await verifyExport(lines(await exported()))).submissions.number).toBe(4);
  });

  test("goes on working page by page, beyond what one page holds", async () => {
    for (let at = 0; at < 230; at += 1) await handIn(branch, submission("e1", taihu));
    const verdict = await verifyExport(lines(await exported()));
    expect(verdict).toMatchObject({ sound: true, counts: { submission: 233 } });
  });
});

describe("an import", () => {
  /** The same district, gone: as on another server. */
  const elsewhere = async () => {
    const text = await exported();
    await reset();
    return text;
  };

  test("makes the same district: chains, receipts and places; nobody's session goes on", async () => {
    const before = await read(await call("GET", "/rankings", { bearer: coordinator }));
    const text = await elsewhere();
    const reply = await bringIn(text);
    expect(reply.status).toBe(201);
    const { submissions } = await read<ImportReply>(reply);
    expect(submissions.number).toBe(3);
    await evictDurableObject(objectOf());
    expect(await refused(await call("GET", "/me", { bearer: branch }))).toBe("401 request.token");
    const again = await signIn({ role: "coordinator" });
    const after = await read(await call("GET", "/rankings", { bearer: again }));
    expect({ ...Object(after), version: 0 }).toEqual({ ...Object(before), version: 0 });
    const sessions = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
      sql.exec<{ id: number }>("SELECT id FROM tokens WHERE revoked IS NULL").toArray(),
    );
    // A number that stands for somebody in the chains is nobody else's.
    expect(sessions).toEqual([{ id: 5 }]);
    expect((await handIn(await asBranch("e1"), submission("e1", taihu))).number).toBe(4);
    const check = await call("GET", `${path}/verification`, { bearer: again });
    expect(await read<Verification>(check)).toMatchObject({ sound: true, findings: [] });
  });

  test("makes the rankings of the years before anew: each row still names its year before", async () => {
    const changed = { ...district(), cycle: 2027 };
    changed.branches = changed.branches.map((one) => ({ ...one, grid: dongguan.id }));
    await call("POST", "/districts", { bearer: operatorKey, body: changed });
    for (const id of ["e1", "w1"]) await handIn(await asBranch(id), submission(id, dongguan));
    const rows = async () => {
      const bearer = await signIn({ role: "coordinator" });
      return (await read<Overview>(await call("GET", "/overview", { bearer }))).rows;
    };
    const before = await rows();
    expect(before.map((row) => [row.branch, row.before])).toEqual([
      ["e1", { star: 0, rank: 2 }],
      ["w1", { star: 5, rank: 1 }],
    ]);
    coordinator = await signIn({ role: "coordinator" });
    expect((await bringIn(await elsewhere())).status).toBe(201);
    expect(await rows()).toEqual(before);
  });

  test("brings a year's dates along, and what is to happen then", async () => {
    const closes = new Date(Date.now() + 3_600_000).toISOString();
    expect((await putCycle(coordinator, { stages: [{ stage: "self", closes }] })).status).toBe(200);
    const text = await elsewhere();
    expect((await bringIn(text)).status).toBe(201);
    const alarm = await runInDurableObject(objectOf(), (_, { storage }) => storage.getAlarm());
    expect(alarm).toBeGreaterThan(Date.now());
    const verdict = await verifyExport(lines(await exported(operatorKey)));
    expect(verdict).toMatchObject({ sound: true, counts: { cycle: 1 } });
  });

  test("exported again it is the same but for the header and the log's two new entries", async () => {
    const text = await elsewhere();
    expect((await bringIn(text)).status).toBe(201);
    const again = lines(await exported(operatorKey));
    const isOwn = (line: string) => /"kind":"(header|end)"/.test(line);
    const first = new Set(lines(text).filter((line) => !isOwn(line)));
    const added = again.filter((line) => !isOwn(line) && !first.has(line));
    expect(added.map((line) => JSON.parse(line).row.act)).toEqual([
      "importDistrict",
      "exportDistrict",
    ]);
    expect(again).toHaveLength(lines(text).length + 2);
    expect(await verifyExport(again)).toMatchObject({ sound: true });
  });

  test("is refused at the first line that is wrong, and leaves nothing", async () => {
    const text = await elsewhere();
    const all = lines(text);
    const at = all.findIndex((line) => line.includes('"kind":"submission"'));
    const changed = all.with(at, (all[at] ?? "").replace('"star":5', '"star":4'));
    const files: readonly [string, string][] = [
      [changed.join("\n"), "422 chain.hash"],
      [all.slice(0, -1).join("\n"), "422 export.cut"],
      [all.slice(1).join("\n"), "422 export.header"],
      ["", "422 export.cut"],
      ["{", "422 export.header"],
      [text.replace('"id":"demo"', '"id":"other"'), "422 export.district"],
      [text.replace('"schema":', '"schema":9'), "422 export.newer"],
      [text.replace('"name":"东街道"', '"name":"x"'), "422 export.digest"],
      [resealed(text.replace('"name":"东街道"', '"name":null')), "422 export.line"],
      [resealed(text.replace('"name":"东街道"', '"name":"x","colour":"x"')), "422 export.line"],
      [`${text}{}`, "422 export.behind"],
    ];
    for (const [file, answer] of files) expect(await refused(await bringIn(file))).toBe(answer);
    const left = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
      sql.exec<{ n: number }>("SELECT count(*) AS n FROM units").one(),
    );
    expect(left).toEqual({ n: 0 });
    const directory = env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
    expect(await directory.has("demo")).toBe(false);
    expect((await bringIn(text)).status).toBe(201);
  });

  test("happens once: the same key and file get the same answer, anything else finds it there", async () => {
    const text = await elsewhere();
    const first = await bringIn(text, "k1");
    const body = await first.text();
    expect(first.status).toBe(201);
    const again = await bringIn(text, "k1");
    expect([again.status, await again.text()]).toEqual([201, body]);
    expect(await refused(await bringIn(`${text}\n`, "k1"))).toBe("409 request.conflict");
    expect(await refused(await bringIn(text, "k2"))).toBe("409 export.there");
  });

  test("that was cut off by the end of its process leaves nothing behind", async () => {
    const text = await elsewhere();
    await runInDurableObject(objectOf(), (_, { storage }) => {
      storage.kv.put("importing", true);
      storage.sql.exec("INSERT INTO units (id, name) VALUES ('left', 'over')");
    });
    await evictDurableObject(objectOf());
    expect((await bringIn(text)).status).toBe(201);
    expect(lines(await exported(operatorKey)).join("")).not.toContain("left");
  });

  test("goes alone: another one waits its turn, and nobody sees the half of it", async () => {
    const text = await elsewhere();
    const half = { sent: () => {}, go: () => {} };
    const sent = new Promise<void>((resolve) => {
      half.sent = resolve;
    });
    const go = new Promise<void>((resolve) => {
      half.go = resolve;
    });
    const first = bringIn(text, "k1", operatorKey, { sent: half.sent, go: () => go });
    await sent;
    while ((await bringIn(text, "k2")).status !== 409) await scheduler.wait(1);
    const me = await objectOf().call({
      ...{ route: "log", proof: { operator: true }, requestId: "x" },
      input: { params: { district: "demo" }, query: {}, body: undefined },
    });
    expect(me).toMatchObject({ ok: false, status: 503 });
    half.go();
    expect((await first).status).toBe(201);
  });

  test("whose client leaves half-way leaves nothing behind", async () => {
    const text = await elsewhere();
    const leave = { sent: () => {}, go: () => Promise.reject(new Error("gone")) };
    const answer = await bringIn(text, "k1", operatorKey, leave).catch(() => undefined);
    expect(answer?.ok ?? false).toBe(false);
    expect((await bringIn(text, "k1")).status).toBe(201);
  });

  test("is the operator's, of its own type, with a key", async () => {
    const text = await exported();
    expect(await refused(await bringIn(text, "k", coordinator))).toBe("401 request.token");
    expect(await refused(await bringIn(text, ""))).toBe("400 request.idempotency");
    const json = await call("POST", `${path}/import`, { bearer: operatorKey, body: {} });
    expect(await refused(json)).toBe("415 request.type");
    expect(await refused(await bringIn(text))).toBe("409 export.there");
  });

  test("of bytes that are no text is refused", async () => {
    await reset();
    const headers = {
      authorization: `Bearer ${operatorKey}`,
      "content-type": "application/x-ndjson",
      "idempotency-key": "k",
    };
    const init = { method: "POST", headers, body: new Uint8Array([0x22, 0xff, 0xfe, 0x0a]) };
    const reply = await exports.default.fetch(new Request(`${origin}/api/v1${path}/import`, init));
    expect(await refused(reply)).toBe("400 request.json");
  });
});
