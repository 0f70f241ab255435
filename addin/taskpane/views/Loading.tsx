import { Spin } from "./Spin.tsx";

/** Something is under way. */
export const Loading = ({ label }: { readonly label: string }) => (
  <p className="loading" role="status">
    <Spin />
    {label}
  </p>
);
