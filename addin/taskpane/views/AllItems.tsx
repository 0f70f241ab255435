import type { SheetReading } from "../../excel/index.ts";
import { allItems, answered, type ItemLine } from "../state/progress.ts";
import { bySection } from "../state/sectionGroups.ts";
import type { Translate } from "../texts/translate.ts";
import { useText } from "../usePane.ts";
import { Groups } from "./Groups.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { shortfall } from "./shortfall.ts";

/** Every item by section: its state, what is said about it, and how far it is from what is asked. */
export function AllItems({ reading }: { readonly reading: SheetReading }) {
  const { t, locale } = useText();
  const groups = bySection(reading.grid, allItems(reading), ({ item }) => item.id);
  const said = (id: string) => reading.issues.find(({ issue }) => issue.item === id)?.issue;
  return (
    <section className="list">
      <h2 className="list-title">{t("items.title")}</h2>
      <Groups
        groups={groups}
        count={({ id }) => t("items.answered", answered(reading, id))}
        open={() => false}
        row={(line) => (
          <ItemRow
            key={line.item.id}
            item={line.item.id}
            text={line.item.text[locale]}
            hint={said(line.item.id)?.message[locale]}
            cell={line.cell}
            aside={stateWords(t, line)}
          />
        )}
      />
    </section>
  );
}

/** The state in words; where something is missing, what. */
function stateWords(t: Translate, line: ItemLine): string {
  if (line.item.kind === "prerequisite")
    return t(line.state === "met" ? "items.met" : "next.unmet");
  if (line.state === "met") return t("items.met");
  return line.state === "na" ? t("items.na") : shortfall(t, line);
}
