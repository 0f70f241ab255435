import type { Issue } from "../../../shared/index.ts";
import { useActions, useText } from "../usePane.ts";
import { HelpLink } from "./HelpLink.tsx";
import { Message } from "./Message.tsx";

const texts = {
  failed: ["failed.title", "failed.network"],
  none: ["failed.none", "failed.noneHint"],
  old: ["failed.old", "failed.oldHint"],
} as const;

interface Props {
  readonly reason: keyof typeof texts;
  readonly issues?: readonly Issue[];
}

/** Excel or the grids are not there, or Excel is too old: says what failed and how to go on. */
export function HostFailed({ reason, issues = [] }: Props) {
  const { t, locale } = useText();
  const { start } = useActions();
  const [title, why] = texts[reason];
  // not Excel then, but the grids from our own server
  const text = issues.some(({ code }) => code === "request.network") ? "failed.server" : why;
  // a script that was blocked is asked for only once by a page: the page is loaded anew, marks are in the sheet
  const again = issues.some(({ code }) => code === "host.timeout")
    ? () => globalThis.location.reload()
    : () => void start();
  const retry = reason === "failed" ? { action: t("app.retry"), onAction: again } : {};
  return (
    <main>
      <Message title={t(title)} text={t(text)} {...retry}>
        {issues.map((found) => (
          <p key={found.code}>{found.message[locale]}</p>
        ))}
        <HelpLink />
      </Message>
    </main>
  );
}
