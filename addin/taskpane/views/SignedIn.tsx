import { Button } from "@fluentui/react-components";
import type { Receipt, SessionInfo } from "../../../shared/index.ts";
import { land } from "../land.ts";
import { localTime, starName } from "../texts/words.ts";
import { useActions, useGrid, useText } from "../usePane.ts";
import { Tag } from "./Tag.tsx";

/** Who is signed in, what was last submitted, and the way out. */
export function SignedIn({ info }: { readonly info: SessionInfo }) {
  const { signOut } = useActions();
  const { t } = useText();
  return (
    <section className="card who">
      <div className="who-text">
        <h1 className="who-name" tabIndex={-1} ref={land}>
          <span>{info.branch?.name ?? info.district.name}</span>
          <Tag>{t(`role.${info.role}`)}</Tag>
        </h1>
        <p className="muted">
          {t("sign.district", { district: info.district.name, cycle: info.district.cycle })}
        </p>
        {info.branch !== undefined &&
          (info.receipt === undefined ? (
            <p className="muted">{t("sign.never")}</p>
          ) : (
            <LastSubmission receipt={info.receipt} />
          ))}
      </div>
      <Button size="small" onClick={signOut}>
        {t("sign.out")}
      </Button>
    </section>
  );
}

function LastSubmission({ receipt }: { readonly receipt: Receipt }) {
  const { t, locale } = useText();
  const { number, time, star } = receipt;
  const name = starName(locale, star, useGrid(receipt.grid.id));
  const parts = { number, time: localTime(locale, time), star: name };
  return <p className="muted">{t("sign.last", parts)}</p>;
}
