import { DurableObject } from "cloudflare:workers";
import type { Env } from "../env.ts";

/**
 * Knows which districts exist. One object; asked only for a district that an isolate has not met yet,
 * so that a made-up district in a token never creates an object and its storage.
 */
export class Directory extends DurableObject<Env> {
  /** Enters a district; entering it again changes nothing. */
  add(id: string): void {
    if (!this.has(id)) this.ctx.storage.kv.put(`district:${id}`, Date.now());
  }

  /** Notes that a district's own object has it: from here on an object without it has lost its file. */
  made(id: string): void {
    if (!this.isMade(id)) this.ctx.storage.kv.put(`made:${id}`, Date.now());
  }

  isMade(id: string): boolean {
    return this.ctx.storage.kv.get(`made:${id}`) !== undefined;
  }

  has(id: string): boolean {
    return this.ctx.storage.kv.get(`district:${id}`) !== undefined;
  }
}
