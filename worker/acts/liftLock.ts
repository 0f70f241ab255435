import { refuse } from "../errors.ts";
import { type Act, empty } from "./act.ts";
import { numberIn } from "./numbers.ts";

/** Who may lift a lock, and that they did. It lies in the directory: prepare/liftLock.ts. */
export const liftLock: Act<"liftLock"> = ({ log }, { params }) => {
  const lock = numberIn(params.lock);
  if (lock === undefined) return refuse(404, "request.notFound");
  log("liftLock", "", { lock });
  return empty;
};
