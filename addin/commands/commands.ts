import type { CommandId } from "../excel/index.ts";
import type { Actions } from "../taskpane/actions/actions.ts";

type CommandActions = Pick<
  Actions,
  "show" | "choose" | "readAgain" | "preview" | "pullRanking" | "openSettings"
>;

/** Does what a ribbon button says: shows the matching view and starts its action. The pane is shown already. */
export function runCommand(actions: CommandActions, command: CommandId): void {
  const run: Record<CommandId, () => void> = {
    openPane: () => {},
    insertGrid: () => {
      actions.show("score");
      actions.choose(true);
    },
    checkSheet: () => {
      actions.show("score");
      actions.choose(false);
      void actions.readAgain();
    },
    submitSheet: () => {
      actions.show("submit");
      void actions.preview();
    },
    pullRankings: () => {
      actions.show("ranking");
      void actions.pullRanking();
    },
    help: () => actions.openSettings(true),
  };
  run[command]();
}
