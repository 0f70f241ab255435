import { starStep, wholeShare } from "../../../shared/index.ts";
import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { District as RealDistrict } from "../../../worker/objects/district.ts";
import type { Asked, Brought } from "../../../worker/regions/share.ts";
import { regionOf } from "../../../worker/request/findDistrict.ts";

export { Directory } from "../../../worker/objects/directory.ts";
export { Region } from "../../../worker/objects/region.ts";

/** What has crossed between districts and their region since this was last asked: calls, and bytes as JSON. */
let crossed = { calls: 0, bytes: 0 };

/** A share of a hundredth of percents, low ones more often than high ones, and a star from nine tenths on. */
const drawn =
  "SELECT id, abs(random()) % 10000 * (abs(random()) % 10000) / 10000 AS value FROM branches";
const star = "5 * (value >= 9000)";

/** The product's district, which can also be filled at once: with what its ranking is derived to, and no submissions. */
export class District extends RealDistrict {
  fill(id: string, branches: number): void {
    const { sql } = this.ctx.storage;
    this.ctx.storage.transactionSync(() => {
      sql.exec("INSERT INTO district (id, name, cycle, version) VALUES (?1, ?1, 2026, 1)", id);
      sql.exec("INSERT INTO units (id, name) VALUES ('u1', '第1社区')");
      sql.exec(
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
          INSERT INTO branches (id, name, unit, grid)
          SELECT printf('b%07d', i), '第' || i || '党支部', 'u1', 'dongguan-33' FROM n`,
        branches,
      );
      sql.exec(
        `INSERT INTO standings (cycle, branch, place, star, attained_value, attained_of, time)
          SELECT 2026, id, -(${star} * ${starStep} + value * ${wholeShare} / 10000), ${star}, value,
            10000, 1767225600000 FROM (${drawn})`,
      );
      sql.exec("INSERT INTO tally SELECT cycle, place, count(*) FROM standings GROUP BY 1, 2");
    });
  }

  /** Becomes another, as by a submission. */
  touch(): void {
    this.ctx.storage.sql.exec("UPDATE district SET version = version + 1");
  }

  override bring(asked: Asked): Brought {
    const brought = super.bring(asked);
    const bytes = JSON.stringify(asked).length + JSON.stringify(brought).length;
    crossed = { calls: crossed.calls + 1, bytes: crossed.bytes + bytes };
    return brought;
  }
}

/** Which districts, and how many branches each shall have. */
interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly branches: number;
}

const idsOf = ({ from, to }: Wanted) =>
  Array.from({ length: to - from }, (_, at) => `d${from + at}`);

const districtOf = (env: Env, id: string) =>
  env.DISTRICT.get(env.DISTRICT.idFromName(id)) as unknown as DurableObjectStub<District>;

async function fill(env: Env, wanted: Wanted): Promise<void> {
  const directory = env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
  for (const id of idsOf(wanted)) {
    await directory.add(id);
    await districtOf(env, id).fill(id, wanted.branches);
  }
}

/** All become others, and have told the region so. */
async function touch(env: Env, wanted: Wanted): Promise<void> {
  for (const id of idsOf(wanted)) {
    await districtOf(env, id).touch();
    await regionOf(env, "bench").changed(id);
  }
}

const app = createApp();

export default {
  fetch: async (request, env, context) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/bench/fill") await fill(env, await request.json<Wanted>());
    else if (pathname === "/bench/touch") await touch(env, await request.json<Wanted>());
    else if (pathname !== "/bench/crossed") return app.fetch(request, env, context);
    const told = crossed;
    if (request.method === "POST") crossed = { calls: 0, bytes: 0 };
    return Response.json(told);
  },
} satisfies ExportedHandler<Env>;
