import { districtSchema } from "../../shared/index.ts";
import { refuse } from "../errors.ts";
import { directoryOf, enterDistrict } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/** Names the object to bring a district into. The directory learns of it once it is there. */
export const importDistrict: Prepare<"importDistrict"> = (env, _caller, raw) => {
  const { district: id } = raw.params;
  if (!districtSchema.shape.id.safeParse(id).success) return refuse(404, "request.notFound");
  const object = () => env.DISTRICT.get(env.DISTRICT.idFromName(id));
  const after = async () => {
    await enterDistrict(env, id);
    await directoryOf(env).made(id);
  };
  return { ok: true, input: raw, district: { kind: "district", id, object }, after };
};
