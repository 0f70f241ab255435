import { usePart } from "../usePane.ts";

/** How many submissions of whoever is signed in are without an answer: for the badge of the tab. */
export const useQueueCount = (): number => usePart("queue").items.length;
