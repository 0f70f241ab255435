import { Refusal } from "./refusal.ts";

/** Runs a command and ends this process with its exit code; a refusal is said in its own words. */
export async function runCommand(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exit(error.code);
  }
}
