import { Component, type ReactNode } from "react";
import type { Translate } from "../texts/translate.ts";
import { Message } from "./Message.tsx";

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
}

/** Catches what a view throws (or a part that cannot be loaded) and offers to reload the pane. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { t } = this.props;
    return (
      <Message
        title={t("failed.view")}
        text={t("failed.viewHint")}
        action={t("app.reload")}
        onAction={() => globalThis.location.reload()}
      />
    );
  }
}
