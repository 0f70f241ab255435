import type { Env } from "../env.ts";

/**
 * The address that a request came from: as a trusted proxy says it in the header that the operator named, or as
 * Cloudflare does. A header that anybody can write is not believed: then there is none.
 */
export function addressOf(
  request: Pick<Request, "headers" | "cf">,
  { CLIENT_ADDRESS }: Pick<Env, "CLIENT_ADDRESS">,
): string | undefined {
  const header = CLIENT_ADDRESS || (request.cf && "cf-connecting-ip");
  // A proxy adds the address it sees behind those that it was given.
  const last = header && request.headers.get(header)?.split(",").at(-1)?.trim();
  return last ? network(last.slice(0, 64)) : undefined;
}

/** Of IPv6 the network: whoever has one has all of its addresses. */
function network(address: string): string {
  const bare = address.replace(/^\[|\](:\d+)?$/g, "").toLowerCase();
  if (!bare.includes(":") || bare.startsWith("::ffff:")) return bare;
  const [head = "", tail] = bare.split("::");
  const front = head.split(":").filter(Boolean);
  const back = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(8 - front.length - back.length, 0);
  const groups = [...front, ...Array<string>(zeros).fill("0"), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
