import "../styles/forms.css";
import "../styles/queue.css";
import "../styles/year.css";

/** The submit view with its looks, loaded when it is first shown. */
export { SubmitPanel as default } from "./SubmitPanel.tsx";
