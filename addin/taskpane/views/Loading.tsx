import { useSay } from "../useSay.ts";
import { Spin } from "./Spin.tsx";

/** Something is under way. */
export function Loading({ label }: { readonly label: string }) {
  useSay(label);
  return (
    <p className="loading">
      <Spin />
      {label}
    </p>
  );
}
