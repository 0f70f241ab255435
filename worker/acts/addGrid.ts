import { type AddedGrid, gridById, parseGrid } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import { refusal, refuse } from "../errors.ts";
import { addOwn, readGridBody } from "../store/grids.ts";
import { canonical } from "../submissions/canonical.ts";
import { type Act, done } from "./act.ts";

/** Publishes a grid, or a version of one, for good. The same content again is the same grid. */
export const addGrid: Act<"addGrid"> = ({ sql, who, now, log }, { body }) => {
  const parsed = parseGrid(body);
  if (!parsed.ok) return refusal(422, ...parsed.issues);
  const { id, version, title } = parsed.value;
  if (gridById(id)) return refuse(409, "publish.shipped", { found: id });
  const text = canonical(JSON.parse(JSON.stringify(parsed.value)));
  const before = readGridBody(sql, id, version);
  const reply: AddedGrid = { id, version, title, own: true };
  if (before === text) return done(200, reply);
  if (before !== undefined) return refuse(409, "publish.changed", { found: `${id} ${version}` });
  const row = { id, version, title: JSON.stringify(title), body: text };
  addOwn(sql, row, { person: who.person, time: now });
  log("addGrid", "", { id, version, sha256: sha256(text) });
  return done(201, reply);
};
