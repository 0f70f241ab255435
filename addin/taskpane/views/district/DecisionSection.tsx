import "../../styles/deciding.css";
import { DecisionPanel } from "./decision/DecisionPanel.tsx";
import { WithGrid } from "./parts/WithGrid.tsx";

/** What is decided on a grid's applications: places, lines, ties, every branch's outcome, other rules. */
export default function DecisionSection() {
  return <WithGrid>{(view) => <DecisionPanel {...view} />}</WithGrid>;
}
