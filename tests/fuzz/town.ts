import type {
  Assignment,
  BranchTraits,
  CodeRequest,
  Grid,
  SessionReply,
} from "../../shared/index.ts";
import { type Caller, callers } from "../access/callers.ts";
import {
  type Ask,
  codesOf,
  districtBody,
  makeWorld,
  requestOf,
  type World,
} from "../access/world.ts";
import { Ledger } from "./ledger.ts";
import type { Shot } from "./shot.ts";

/** Somebody who calls. */
export interface Person {
  readonly name: string;
  /** whose column of the expectation is theirs */
  readonly caller: Caller;
  token: string;
  /** what the service calls them */
  number: string;
  readonly request?: CodeRequest;
  /** how often they have come as somebody new: a branch is always the same person */
  sessions: number;
  /** what a reviewer may have been assigned to since */
  readonly assigned: Assignment[];
}

/** What a branch may be by now: every value that somebody has ever sent, as nobody knows which came last. */
interface Known {
  readonly units: Set<string>;
  readonly grids: Set<string>;
  readonly traits: BranchTraits[];
}

interface BranchFields {
  readonly id: string;
  readonly unit: string;
  readonly grid: string;
  readonly type?: unknown;
  readonly category?: unknown;
}

/** Two districts of their own for a batch of requests, whoever takes part, and what is known of both. */
export class Town {
  readonly world: World;
  readonly people: readonly Person[];
  readonly ledger = new Ledger();
  /** branches of "home" */
  readonly branches = new Map<string, Known>();
  /** branches that may be in "other" */
  readonly others = new Set<string>(["x1"]);
  /** grids that somebody may have published, by id and version */
  readonly grids = new Map<string, Grid>();
  /** tokens whose sessions were ended */
  readonly ended = new Set<string>();
  /** districts that somebody may have made */
  readonly made = new Set<unknown>();
  /** the last writes that were accepted, to be sent again or otherwise */
  readonly done: Shot[] = [];
  /** access codes that were handed out at home */
  readonly codes: string[] = [];
  readonly #ask: Ask;
  readonly #operatorKey: string;

  constructor(world: World, people: readonly Person[], ask: Ask, operatorKey: string) {
    this.world = world;
    this.people = people;
    this.#ask = ask;
    this.#operatorKey = operatorKey;
    this.learn(districtBody(world.districts["home"] ?? "", "home"));
  }

  /** Notes what a body says of districts and branches, before it is known whether it is accepted. */
  learn(body: unknown): void {
    const { branches, id: district } = (body ?? {}) as { branches?: unknown; id?: unknown };
    if (!Array.isArray(branches)) return;
    if (district !== undefined) this.made.add(district);
    if (district !== undefined && district !== this.world.districts["home"]) return;
    for (const one of branches.filter((row) => typeof row === "object" && row)) this.keep(one);
  }

  /** Notes what a branch of "home" may be from now on. */
  keep({ id, unit, grid, type, category }: BranchFields): void {
    const known = this.branches.get(id) ?? { units: new Set(), grids: new Set(), traits: [] };
    known.units.add(unit);
    known.grids.add(grid);
    known.traits.push({ type, category } as BranchTraits);
    this.branches.set(id, known);
  }

  /** Notes what somebody may answer for from now on, if the call is accepted. */
  assign(person: string, to: Assignment): void {
    for (const one of this.people) if (one.number === person) one.assigned.push(to);
  }

  /** Signs those in anew whose session has ended, whoever ended it. */
  async reviveAll(): Promise<void> {
    for (const person of this.people) {
      if (!person.request) continue;
      const lives = await this.#ask("GET", "/me", person.token).then(
        () => true,
        () => false,
      );
      if (!lives) await this.#revive(person, person.request);
    }
  }

  async #revive(person: Person, request: CodeRequest): Promise<void> {
    const district = this.world.districts[person.caller === "stranger" ? "other" : "home"] ?? "";
    Object.assign(person, await enter(this.#ask, this.#operatorKey, district, request));
    if (person.caller === "branch") return;
    // Somebody new, who knows nothing of the keys and units that the one before had.
    person.sessions += 1;
    person.assigned.length = 0;
  }
}

async function enter(ask: Ask, operatorKey: string, district: string, request: CodeRequest) {
  const [code] = await codesOf(ask, operatorKey, district, [request]);
  const { token, person }: SessionReply = JSON.parse(
    await ask("POST", "/sessions", "", { code: code?.code }),
  );
  return { token, number: person };
}

/** Who signs in besides those of the expectation's world. */
const more: readonly (readonly [name: string, Caller, CodeRequest])[] = [
  ["branch e2", "branch", { role: "branch", branch: "e2" }],
  ["branch w1", "branch", { role: "branch", branch: "w1" }],
  ["branch w2", "branch", { role: "branch", branch: "w2" }],
  ["reviewer of west", "units", { role: "reviewer", units: ["west"] }],
];

export async function makeTown(ask: Ask, operatorKey: string, mark: string): Promise<Town> {
  const world = await makeWorld(ask, operatorKey, mark);
  const fresh = () => ({ sessions: 0, assigned: [] });
  // Nobody waits until a token expires.
  const first = callers
    .filter((caller) => caller !== "expired")
    .map((caller): Person => {
      const request = caller === "revoked" ? undefined : requestOf(caller);
      const known = { token: world.tokens[caller], number: world.sessions[caller].person };
      return { name: caller, caller, ...known, ...(request ? { request } : {}), ...fresh() };
    });
  const second: Person[] = [];
  for (const [name, caller, request] of more) {
    const entered = await enter(ask, operatorKey, world.districts["home"] ?? "", request);
    second.push({ name, caller, request, ...entered, ...fresh() });
  }
  return new Town(world, [...first, ...second], ask, operatorKey);
}
