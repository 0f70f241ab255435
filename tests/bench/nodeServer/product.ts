/** What the competitor takes from the product, so that both do the same work. */
export { assess } from "../../../worker/submissions/assess.ts";
export { canonical } from "../../../worker/submissions/canonical.ts";
export { handedOf } from "../../../worker/submissions/handed.ts";
export { receiptOf, type SubmissionRow } from "../../../worker/submissions/row.ts";
