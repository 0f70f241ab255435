import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";

/** The least that a pane of Fluent UI can be: a theme and a button. Says when it can be clicked. */
function Empty() {
  useEffect(() => {
    requestAnimationFrame(() => parent.postMessage("interactive", "*"));
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      <Button>OK</Button>
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Empty />);
