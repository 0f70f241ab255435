import { Button } from "@fluentui/react-components";
import type { SessionInfo } from "../../../shared/index.ts";
import { land } from "../land.ts";
import { localTime, starName } from "../texts/words.ts";
import { useActions, useText } from "../usePane.ts";
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
        {info.branch !== undefined && <LastSubmission info={info} />}
      </div>
      <Button size="small" onClick={signOut}>
        {t("sign.out")}
      </Button>
    </section>
  );
}

function LastSubmission({ info }: { readonly info: SessionInfo }) {
  const { t, locale } = useText();
  const { receipt } = info;
  if (receipt === undefined) return <p className="muted">{t("sign.never")}</p>;
  const { number, time, star } = receipt;
  const parts = { number, time: localTime(locale, time), star: starName(locale, star) };
  return <p className="muted">{t("sign.last", parts)}</p>;
}
