import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "../../worker/store/migrate.ts";
import { migrations } from "../../worker/store/migrations.ts";
import { newestSchema } from "../../worker/store/schema/newest.ts";
import { asBranch, call, handIn, makeDistrict, objectOf, submission, taihu } from "./support.ts";

beforeEach(async () => {
  await makeDistrict();
});
afterEach(() => reset());

const next = {
  number: migrations.length + 1,
  statements: ["ALTER TABLE branches ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'"],
};

test("steps are numbered from 1 without a gap", () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1));
});

test("an object wakes up with every step applied, once", async () => {
  const applied = () =>
    runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
      sql.exec<{ number: number }>("SELECT number FROM migrations").toArray(),
    );
  const expected = migrations.map(({ number }) => ({ number }));
  expect(await applied()).toEqual(expected);
  await evictDurableObject(objectOf());
  expect(await applied()).toEqual(expected);
});

test("a later step is applied over data and keeps them", async () => {
  const token = await asBranch("e1");
  await handIn(token, submission("e1", taihu));
  await runInDurableObject(objectOf(), (_, { storage }) => {
    expect(migrate(storage, [...migrations, next])).toBe(next.number);
    const rows = storage.sql.exec<{ colour: string }>("SELECT colour FROM branches").toArray();
    expect(rows.map(({ colour }) => colour)).toEqual(["none", "none", "none", "none"]);
  });
  expect((await call("GET", "/submissions/e1", { bearer: token })).status).toBe(200);
});

test("a step that fails leaves nothing behind", async () => {
  const broken = { number: next.number, statements: ["CREATE TABLE half (a)", "NOT SQL"] };
  await runInDurableObject(objectOf(), (_, { storage }) => {
    expect(() => migrate(storage, [...migrations, broken])).toThrow();
    const tables = storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'half'").toArray();
    expect(tables).toEqual([]);
    expect(migrate(storage)).toBe(migrations.length);
  });
});

test("data of a newer release are left alone", async () => {
  await runInDurableObject(objectOf(), (_, { storage }) => {
    migrate(storage, [...migrations, next]);
    expect(() => migrate(storage)).toThrow(`schema ${next.number}`);
  });
});

test("scripts are told the newest schema", () => {
  expect(newestSchema).toBe(migrations.at(-1)?.number);
});
