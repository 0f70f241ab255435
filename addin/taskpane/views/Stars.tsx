import { useText } from "../usePane.ts";

interface Props {
  /** stars reached: filled */
  readonly lit: number;
  /** stars that can still be reached: outlined strongly; the rest faintly */
  readonly possible?: number;
  readonly of: number;
  readonly small?: boolean;
  /** in place of "n of m stars lit" */
  readonly label?: string;
}

const shape = "M10 1.8l2.5 5.2 5.7.7-4.2 3.9 1.1 5.6L10 14.4l-5.1 2.8 1.1-5.6L1.8 7.7l5.7-.7z";

/** Star glyphs; filled, outlined and dashed differ in shape too, not only in colour. */
export function Stars({ lit, possible = 0, of, small = false, label }: Props) {
  const { t } = useText();
  const kind = (star: number) => (star <= lit ? "lit" : star <= possible ? "possible" : "out");
  const numbers = Array.from({ length: of }, (_, at) => at + 1);
  return (
    <span
      className={small ? "stars small" : "stars"}
      role="img"
      aria-label={label ?? t("star.glyphs", { n: lit, max: of })}
    >
      {numbers.map((star) => (
        <svg key={star} className={`star ${kind(star)}`} viewBox="0 0 20 20" aria-hidden="true">
          <path d={shape} />
        </svg>
      ))}
    </span>
  );
}
