import { setTimeout as after } from "node:timers/promises";

/** How long nothing must come before all is quiet, in milliseconds, and how long one waits for the last. */
const quiet = 500;
const patience = 10_000;

/** Who has heard what, and when, in milliseconds of this process's clock. */
export class Ears {
  /** when each listener first heard something since `forget`; undefined: nothing yet */
  #firsts: (number | undefined)[] = [];
  #silent = 0;
  #last = 0;
  #messages = 0;

  /** From here on these many have heard nothing. */
  forget(listeners: number): void {
    this.#firsts = new Array(listeners).fill(undefined);
    this.#silent = listeners;
  }

  hear(listener: number): void {
    this.#last = performance.now();
    this.#messages += 1;
    if (this.#firsts[listener] !== undefined) return;
    this.#firsts[listener] = this.#last;
    this.#silent -= 1;
  }

  /** Waits for every listener, or until patience ends; then gives when each heard. */
  async all(): Promise<readonly (number | undefined)[]> {
    const deadline = performance.now() + patience;
    while (this.#silent > 0 && performance.now() < deadline) await after(5);
    return [...this.#firsts];
  }

  async untilQuiet(): Promise<void> {
    this.#last = performance.now();
    while (performance.now() - this.#last < quiet) await after(20);
  }

  /** Messages since this was last asked. */
  takeMessages(): number {
    const messages = this.#messages;
    this.#messages = 0;
    return messages;
  }
}
