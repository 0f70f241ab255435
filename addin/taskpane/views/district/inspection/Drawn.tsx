import type { LedgerBodyOf } from "../../../../../shared/index.ts";
import { localTime } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";

interface Props {
  readonly drawn: LedgerBodyOf<"draw">;
  readonly time: string;
}

/** A draw as it is kept: by seed and rule anybody can hold it again. */
export function Drawn({ drawn, time }: Props) {
  const { t, locale } = useDistrictText();
  const { draws, seed, rule } = drawn;
  const n = draws.reduce((sum, one) => sum + one.drawn.length, 0);
  const of = draws.reduce((sum, one) => sum + one.list.length, 0);
  return (
    <section className="card block">
      <h2 className="card-title">{t("deciding.drawn", { n, of })}</h2>
      <p className="muted">
        {t("deciding.drawnBy", {
          seed,
          ...{ percent: rule.percent, atLeast: rule.atLeast },
          rounding: t(`deciding.option.${rule.rounding}`),
        })}
      </p>
      <p className="muted">{localTime(locale, time)}</p>
    </section>
  );
}
