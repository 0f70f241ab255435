import type { Issue } from "../../../shared/index.ts";
import { useActions, useText } from "../usePane.ts";
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
  const retry = reason === "failed" ? { action: t("app.retry"), onAction: () => void start() } : {};
  return (
    <main>
      <Message title={t(title)} text={t(text)} {...retry}>
        {issues.map((found) => (
          <p key={found.code}>{found.message[locale]}</p>
        ))}
      </Message>
    </main>
  );
}
