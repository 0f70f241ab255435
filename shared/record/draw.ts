import { failure, type Result, success } from "../base/result.ts";
import { checkDraw } from "./checkDraw.ts";
import { tagOf } from "./tagOf.ts";

const generator = "HMAC-SHA-256, smallest tags first";

export interface DrawInput {
  /** 8–200 visible characters, blanks inside allowed */
  readonly seed: string;
  /** ids in any order, each once */
  readonly list: readonly string[];
  /** how many to draw: a whole number from 0 up to all of them */
  readonly take: number;
  /** the unit whose branches the list holds: a label, which changes nothing */
  readonly unit?: string | undefined;
}

/** A draw that anybody can hold again. */
export interface Draw extends DrawInput {
  readonly generator: typeof generator;
  /** sorted by UTF-16 code units, as RFC 8785 sorts keys */
  readonly list: readonly string[];
  /** ids in the order in which they were drawn */
  readonly drawn: readonly string[];
}

/**
 * Draws by lot for a sampled inspection (抽查): every id has a tag, HMAC-SHA-256 under the seed, and the
 * `take` smallest are drawn. A tag depends on the seed and its own id alone: the order of the list does
 * not matter, and an id more or less changes no order among the others. To check one by hand:
 * `printf %s ID | openssl dgst -sha256 -hmac SEED`.
 *
 * Fair only where nobody could choose the seed knowing the list: make the list known first, then take the
 * seed from what nobody controls (the next day's lottery number), a new one for every list drawn from.
 * Refuses with "draw.seed", "draw.id", "draw.idTwice", "draw.take"; never throws.
 */
export function draw(input: DrawInput): Result<Draw> {
  const issues = checkDraw(input);
  if (issues.length > 0) return failure(...issues);
  const { seed, take, unit } = input;
  const list = [...input.list].sort();
  // as `sort` would order the lines: tags are of one length, and equal ones would go by id
  const lines = list.map((id) => `${tagOf(seed, id)} ${id}`).sort();
  const drawn = lines.slice(0, take).map((line) => line.slice(line.indexOf(" ") + 1));
  return success({ generator, ...(unit === undefined ? {} : { unit }), seed, list, take, drawn });
}
