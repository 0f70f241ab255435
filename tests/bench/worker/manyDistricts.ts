import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { District as RealDistrict } from "../../../worker/objects/district.ts";

import type { Asked, Brought } from "../../../worker/regions/share.ts";

export { Directory } from "../../../worker/objects/directory.ts";
export { Region } from "../../../worker/objects/region.ts";

/** What has crossed between districts and their region since this was last asked, as JSON. */
let bytes = 0;

/** The product's district, which can also be filled at once: with what its ranking is derived to, and no submissions. */
export class District extends RealDistrict {
  /** @param number tells the districts apart: each has other marks */
  fill(id: string, number: number, branches: number): void {
    const { sql } = this.ctx.storage;
    this.ctx.storage.transactionSync(() => {
      sql.exec(
        "INSERT INTO district (id, name, cycle, version) VALUES (?, ?, 2026, 1)",
        id,
        `第${number}区`,
      );
      sql.exec("INSERT INTO units (id, name) VALUES ('u1', '第1社区')");
      sql.exec(
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
          INSERT INTO branches (id, name, unit, grid)
          SELECT printf('b%07d', i), '第' || i || '党支部', 'u1', 'dongguan-33' FROM n`,
        branches,
      );
      sql.exec(
        `INSERT INTO standings (cycle, branch, place, star, attained_value, attained_of, time)
          SELECT 2026, id, -((value >= 9000) * 5 * 8796093022208 + (value << 40) / 10000), (value >= 9000) * 5, value, 10000, 1767225600000
          FROM (SELECT id, (abs(random()) % 10000 * (abs(random()) % 10000)) / 10000 AS value FROM branches)`,
      );
      sql.exec(
        "INSERT INTO tally SELECT cycle, place, count(*) FROM standings GROUP BY cycle, place",
      );
    });
  }
  /** Counts what crosses as JSON. */
  override bring(asked: Asked): Brought {
    const brought = super.bring(asked);
    bytes += JSON.stringify(asked).length + JSON.stringify(brought).length;
    return brought;
  }
}

interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly branches: number;
}

async function fill(env: Env, { from, to, branches }: Wanted): Promise<Response> {
  const ids = Array.from({ length: to - from }, (_, at) => `d${from + at}`);
  const directory = env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
  for (const [at, id] of ids.entries()) {
    await directory.add(id);
    const district = env.DISTRICT.get(
      env.DISTRICT.idFromName(id),
    ) as unknown as DurableObjectStub<District>;
    await district.fill(id, from + at, branches);
  }
  return Response.json({ filled: ids.length });
}

const app = createApp();

export default {
  fetch: async (request, env, context) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/bench/fill") return fill(env, await request.json<Wanted>());
    if (pathname === "/bench/bytes") {
      const told = bytes;
      bytes = 0;
      return Response.json({ bytes: told });
    }
    return app.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env>;
