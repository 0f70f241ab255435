import * as z from "zod";
import { ledgerKinds } from "../ledger/kinds.ts";
import { ledgerEntrySchema, ledgerInputSchema } from "../ledger/ledgerSchema.ts";
import { id } from "./parts.ts";
import { pageSchema } from "./wire.ts";

/** The ledger of a cycle, as it is sent and answered. */

/** `GET /cycles/:year/ledger`: what the caller may see, oldest first. */
export const ledgerQuerySchema = pageSchema.extend({
  kind: z.enum(ledgerKinds).optional(),
  branch: id.optional(),
});

/** `POST /cycles/:year/ledger`: all of them are entered, or none. */
export const ledgerRequestSchema = z.strictObject({
  entries: z.array(ledgerInputSchema).min(1).max(5000),
});
export type LedgerRequest = z.infer<typeof ledgerRequestSchema>;

export const ledgerReplySchema = z
  .object({
    entries: z.array(ledgerEntrySchema).readonly(),
    /** where there are more: what to give as `after` */
    next: z.string().exactOptional(),
  })
  .readonly();
export type LedgerReply = z.infer<typeof ledgerReplySchema>;
