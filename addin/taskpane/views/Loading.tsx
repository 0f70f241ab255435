import { Spinner } from "@fluentui/react-components";

/** Something is under way. */
export const Loading = ({ label }: { readonly label: string }) => (
  <div className="loading">
    <Spinner size="tiny" label={label} />
  </div>
);
