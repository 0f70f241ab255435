export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** columns the cell spans, from its own */
  readonly span: number;
  readonly role: "star" | "total" | "progress" | "subtotal" | "helper" | "state";
}
