import type { CommandId } from "../excel/index.ts";
import type { Actions } from "../taskpane/actions/actions.ts";

type CommandActions = Pick<Actions, "show" | "choose" | "readAgain" | "preview" | "pullRanking">;

/** Does what a ribbon button says: shows the matching view and starts its action. */
export function runCommand(actions: CommandActions, command: CommandId): void {
  const run: Record<CommandId, () => void> = {
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
  };
  run[command]();
}
