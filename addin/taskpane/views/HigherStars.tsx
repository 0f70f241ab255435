import { useState } from "react";
import type { SheetReading } from "../../excel/index.ts";
import type { WayAhead } from "../state/ways.ts";
import { useText } from "../usePane.ts";
import { WayBody, wayTitle } from "./NextStar.tsx";

interface Props {
  readonly reading: SheetReading;
  readonly ways: readonly WayAhead[];
}

/** The ways to the stars beyond the next one, folded away until asked for. */
export function HigherStars({ reading, ways }: Props) {
  const [open, setOpen] = useState(false);
  const { t, locale } = useText();
  return (
    <>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t("list.less") : t("next.higher")}
      </button>
      {open &&
        ways.map((way) => (
          <section key={way.star} className="way">
            <h3 className="way-title">{wayTitle(t, locale, reading, way)}</h3>
            <WayBody way={way} />
          </section>
        ))}
    </>
  );
}
