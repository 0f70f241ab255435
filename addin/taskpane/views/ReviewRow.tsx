import { Button } from "@fluentui/react-components";
import { type BranchProgress, type Receipt, stageBefore } from "../../../shared/index.ts";
import { localTime, starName } from "../texts/words.ts";
import { useActions, useGrid, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { Spin } from "./Spin.tsx";

/** A branch, how far it has come, and the way into its sheet. */
export function ReviewRow({ branch }: { readonly branch: BranchProgress }) {
  const session = usePart("session");
  const { stage, opening } = usePart("review");
  const { openBranch } = useActions();
  const { t } = useSubmitText();
  const busy = opening === branch.id;
  const isReviewer = session.phase === "in" && session.info.role === "reviewer";
  const canOpen = isReviewer && branch.receipts[stageBefore(stage)] !== undefined;
  return (
    <li className="branch">
      <div className="branch-text">
        <p className="branch-name">{branch.name}</p>
        <p className="muted">{branch.unit}</p>
        <Progress branch={branch} />
      </div>
      {canOpen && (
        <Button
          size="small"
          disabledFocusable={opening !== null}
          aria-label={t("review.openNamed", { branch: branch.name })}
          onClick={() => void openBranch(branch)}
          {...(busy ? { icon: <Spin /> } : {})}
        >
          {t(busy ? "review.opening" : "review.open")}
        </Button>
      )}
    </li>
  );
}

function Progress({ branch: { receipts, returned } }: { readonly branch: BranchProgress }) {
  const { stage } = usePart("review");
  const { t } = useSubmitText();
  const before = stageBefore(stage);
  if (returned) return <p>{t("review.returned", { comment: returned.comment })}</p>;
  if (!receipts[before])
    return <p className="muted">{t(before === "self" ? "review.noSelf" : "review.noFirst")}</p>;
  return [before, stage].map((one) => {
    const receipt = receipts[one];
    return receipt && <StageLine key={one} receipt={receipt} />;
  });
}

function StageLine({ receipt: { stage, star, time, grid } }: { readonly receipt: Receipt }) {
  const { t, locale } = useSubmitText();
  const name = starName(locale, star, useGrid(grid.id));
  const parts = { stage: t(`queue.stage.${stage}`), star: name, time: localTime(locale, time) };
  return <p className="muted">{t("review.before", parts)}</p>;
}
