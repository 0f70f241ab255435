import type { CellRole } from "../../shared/index.ts";

/** How a role of a layout looks in Excel. Colours keep a contrast of 4.5:1 on their fill. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right";
}

export const looks: Readonly<Record<CellRole, Look>> = {
  title: { fill: "#8A1F11", color: "#FFFFFF", bold: true, size: 15, align: "Center" },
  field: { color: "#1F2937", align: "Left" },
  anchor: { color: "#5B6472", size: 9, align: "Right" },
  star: { color: "#7A4B00", bold: true, size: 14, align: "Left" },
  total: { color: "#1F2937", bold: true, align: "Center" },
  progress: { color: "#1F2937", align: "Left" },
  heading: { fill: "#F3E3D3", color: "#3B1D0A", bold: true, align: "Center" },
  section: { fill: "#FBF3EA", color: "#5A1A0E", bold: true, align: "Left" },
  subtotal: { fill: "#FBF3EA", color: "#5A1A0E", bold: true, align: "Center" },
  number: { color: "#5B6472", align: "Center" },
  criterion: { align: "Left" },
  evidence: { color: "#4B5563", align: "Left" },
  requirement: { align: "Center" },
  entry: { fill: "#FFFBE6", bold: true, align: "Center" },
  stage: { fill: "#F4F4F5", color: "#374151", align: "Center" },
  remark: { align: "Left" },
  said: { fill: "#F4F4F5", color: "#374151", align: "Left" },
  state: { align: "Center" },
  receipt: { color: "#5B6472", size: 9, align: "Left" },
  helper: { color: "#9CA3AF", size: 9 },
};

/** Conditional formats: always beside a sign in the state column, never colour alone. */
export const rowLooks = {
  wrong: { fill: "#FDE2E0", color: "#9B1C1C" },
  open: { fill: "#FFF7CC", color: "#5B4A00" },
  met: { fill: "#E7F5EC", color: "#14532D" },
  unmet: { fill: "#FFFFFF", color: "#9B1C1C" },
  reason: { fill: "#FDE9C8", color: "#5B4A00" },
} as const;

/** Gives a range the look; what a look does not say stays as it is. */
export function drawLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.fill) format.fill.color = look.fill;
  if (look.color) format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.size) format.font.size = look.size;
  if (look.align) format.horizontalAlignment = look.align;
}
