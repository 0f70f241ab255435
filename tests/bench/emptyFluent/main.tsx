import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane of Fluent UI can be: a theme and a button. */
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <Button>OK</Button>
      </main>
    </FluentProvider>,
  );
