/** An object that could not be reached, or could not wake. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** What an object answers; where it cannot, that is no bug of the caller's: 503, and it may be tried again. */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new Unreachable(error instanceof Error ? error.message : "", { cause: error });
  }
}
