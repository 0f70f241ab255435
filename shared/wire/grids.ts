import * as z from "zod";
import { gridSchema } from "../grid/gridSchema.ts";
import { text } from "../grid/parts.ts";
import { anything, id, version } from "./parts.ts";

/** Grids: those of this release and a district's own. */

/**
 * `POST /grids`: a grid's file, as docs/grid-format.md has it. What is wrong with it `parseGrid` says, item
 * by item, and not the parser of the request.
 */
export const gridFileSchema = z.record(z.string(), anything);

const stamp = { id, version, title: text.readonly() };

export const addedGridSchema = z.object({ ...stamp, own: z.literal(true) }).readonly();
export type AddedGrid = z.infer<typeof addedGridSchema>;

/** Each grid in the version that branches are rated by now. */
export const gridsReplySchema = z
  .object({ grids: z.array(z.object({ ...stamp, own: z.boolean() }).readonly()).readonly() })
  .readonly();
export type GridsReply = z.infer<typeof gridsReplySchema>;

/** `GET /grids/:grid`: without a version the one in force. */
export const gridQuerySchema = z.strictObject({ version: version.optional() });

export const gridReplySchema = gridSchema.readonly();
