import { enterRegion } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/** Enters the region in the directory: only a write makes one, and with it an object and its storage. */
export const createRegion: Prepare<"createRegion"> = async (env, _caller, input) => ({
  ok: true,
  input,
  district: await enterRegion(env, input.body.id),
});
