import { type ItemState, isAsking, type Locale, typedMark } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { type TargetLine, targetsOf } from "../state/targets.ts";
import type { TextKey } from "../texts/catalogue.ts";
import type { Translate } from "../texts/translate.ts";
import { starName } from "../texts/words.ts";
import { useActions, useText } from "../usePane.ts";

/** A programme's targets (目标看板): a traffic light with its word, what is asked, what is there, how far it is. */
export function TargetBoard({ reading }: { readonly reading: SheetReading }) {
  const { t, locale } = useText();
  return (
    <section className="list">
      <h2 className="list-title">{t("targets.title")}</h2>
      <p className="star-words">{boardWords(reading, t, locale)}</p>
      <table className="targets">
        <thead>
          <tr>
            <th scope="col">{t("targets.state")}</th>
            <th scope="col">{t("targets.target")}</th>
            <th scope="col">{t("targets.asked")}</th>
            <th scope="col">{t("targets.actual")}</th>
            <th scope="col">{t("targets.done")}</th>
          </tr>
        </thead>
        <tbody>
          {targetsOf(reading).map((line) => (
            <Row key={line.item.id} line={line} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many are reached, and what the programme calls that once all is filled in. */
export function boardWords(reading: SheetReading, t: Translate, locale: Locale): string {
  const lights = targetsOf(reading).map(({ state }) => lightOf(state));
  const count = (light: Light) => lights.filter((one) => one === light).length;
  const counts = { met: count("met"), unmet: count("unmet"), open: count("open") };
  const { star } = reading.evaluation;
  const level = star === null ? "" : starName(locale, star, reading.grid);
  return [level, t("targets.count", counts)].filter(Boolean).join(" · ");
}

function Row({ line, locale }: { readonly line: TargetLine; readonly locale: Locale }) {
  const { t } = useText();
  const { item, mark, state, cell, percent } = line;
  const about = [item.due && t("targets.due", { due: item.due }), item.owner?.[locale]];
  return (
    <tr>
      <td>
        <TrafficLight state={state} />
      </td>
      <th scope="row">
        <Leading item={item.id} cell={cell}>
          {item.text[locale]}
        </Leading>
        <span className="muted">{about.filter(Boolean).join(" · ")}</span>
      </th>
      <td>{askedOf(line, locale)}</td>
      <td>{mark === null ? t("targets.none") : typedMark(item, mark, locale)}</td>
      <td>{percent === undefined ? t("targets.none") : `${percent}%`}</td>
    </tr>
  );
}

/** As the programme words it, or as a number. */
function askedOf({ item, asked }: TargetLine, locale: Locale): string {
  const words = isAsking(item) ? item.wording?.["1"]?.[locale] : undefined;
  return words ?? (typeof asked === "number" ? String(typedMark(item, asked, locale)) : "●");
}

interface LeadingProps {
  readonly item: string;
  readonly cell: string | undefined;
  readonly children: string;
}

/** The name of a target, which leads to its cell. */
function Leading({ item, cell, children }: LeadingProps) {
  const { select } = useActions();
  const { t } = useText();
  if (cell === undefined) return children;
  return (
    <button
      type="button"
      className="link"
      title={t("list.go", { cell })}
      onClick={() => void select({ item, cell })}
    >
      {children}
    </button>
  );
}

type Light = "met" | "unmet" | "open";

/** What cannot be read is not settled either. */
const lightOf = (state: ItemState): Light =>
  state === "unmet" ? "unmet" : state === "met" || state === "na" ? "met" : "open";

/** A tick, a cross, an empty ring: told apart without any colour. */
const shapes: Readonly<Record<Light, string>> = {
  met: "M5 8.2 7.2 10.5 11.2 5.8",
  unmet: "M5.5 5.5 10.5 10.5 M10.5 5.5 5.5 10.5",
  open: "",
};

function TrafficLight({ state }: { readonly state: ItemState }) {
  const { t } = useText();
  const light = lightOf(state);
  const word: TextKey = state === "invalid" ? "targets.invalid" : `targets.${light}`;
  return (
    <span className={`light ${light}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        {shapes[light] !== "" && <path d={shapes[light]} />}
      </svg>
      {t(word)}
    </span>
  );
}
