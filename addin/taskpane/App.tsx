import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePart, useText } from "./usePane.ts";
import { useTheme } from "./useTheme.ts";
import { Announcer } from "./views/Announcer.tsx";
import { Boundary } from "./views/Boundary.tsx";
import { HostFailed } from "./views/HostFailed.tsx";
import { Loading } from "./views/Loading.tsx";
import { Shell } from "./views/Shell.tsx";

/** The pane: waits for Excel, then shows the three views, or says what is in the way. */
export function App() {
  const { theme, dark } = useTheme();
  const { t, locale } = useText();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t("app.name");
  }, [locale, t]);
  return (
    <FluentProvider theme={theme} className={dark ? "pane dark" : "pane"}>
      <Boundary t={t}>
        <Content />
      </Boundary>
      <Announcer />
    </FluentProvider>
  );
}

function Content() {
  const host = usePart("host");
  const { t } = useText();
  if (host.phase === "starting")
    return (
      <main>
        <Loading label={t("app.starting")} />
      </main>
    );
  if (host.phase === "failed") return <HostFailed reason="failed" issues={host.issues} />;
  if (host.info.host === "none") return <HostFailed reason="none" />;
  if (!host.info.supported) return <HostFailed reason="old" />;
  return <Shell />;
}
