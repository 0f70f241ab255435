import { afterEach } from "vitest";

const shared = globalThis as { mutantNoticed?: boolean };

// One failure is enough. Vitest's own bail would still load every other file that shares the thread.
if (shared.mutantNoticed) throw new Error("The mutant has been noticed.");

afterEach(({ task }) => {
  if (task.result?.state === "fail") shared.mutantNoticed = true;
});
