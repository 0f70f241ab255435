/** A short word beside a name: a role, "used by your branch". */
export const Tag = ({ children }: { readonly children: string }) => (
  <span className="tag">{children}</span>
);
