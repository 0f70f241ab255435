/** The form in which marks and reasons are stored and hashed: the one that an export is verified by. */
export { type Json, writeJson as canonical } from "../../shared/index.ts";
