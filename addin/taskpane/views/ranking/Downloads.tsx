import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue, Result } from "../../../../shared/index.ts";
import type { Saved } from "../../actions/fileActions.ts";
import { useActions } from "../../usePane.ts";
import { useRankingText } from "../../useRankingText.ts";
import { IssueBar } from "../IssueBar.tsx";

type State =
  | { readonly phase: "idle" | "busy" }
  | { readonly phase: "done"; readonly saved: Saved }
  | { readonly phase: "failed"; readonly issues: readonly Issue[] };

/** The whole ranking as a file: inside Excel a new workbook is the sure way, elsewhere the browser saves. */
export function Downloads() {
  const { saveRanking, openRanking } = useActions();
  const { t } = useRankingText();
  const [state, setState] = useState<State>({ phase: "idle" });
  const busy = state.phase === "busy";
  const run = async (get: () => Promise<Result<Saved>>) => {
    setState({ phase: "busy" });
    const result = await get();
    setState(
      result.ok
        ? { phase: "done", saved: result.value }
        : { phase: "failed", issues: result.issues },
    );
  };
  return (
    <section className="list" aria-label={t("overview.download")}>
      <h2 className="list-title">{t("overview.download")}</h2>
      <div className="buttons">
        <Button size="small" disabledFocusable={busy} onClick={() => void run(openRanking)}>
          {t("overview.download.open")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void run(() => saveRanking("xlsx"))}
        >
          {t("overview.download.xlsx")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void run(() => saveRanking("csv"))}
        >
          {t("overview.download.csv")}
        </Button>
      </div>
      {busy && <p role="status">{t("overview.download.busy")}</p>}
      {state.phase === "done" && (
        <p role="status">
          {state.saved.kind === "opened"
            ? t("overview.download.opened")
            : t("overview.download.done", { name: state.saved.name })}
        </p>
      )}
      {state.phase === "failed" && <IssueBar issues={state.issues} />}
    </section>
  );
}
