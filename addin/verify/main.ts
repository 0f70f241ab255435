import { verifyPieces } from "./verifyPieces.ts";

/** The page that verifies a file: nothing of it leaves the browser. */

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const [input, area, state, said] = [
  find<HTMLInputElement>("file"),
  find("drop"),
  find("state"),
  find("said"),
];

input.addEventListener("change", () => void verify(input.files?.[0]));
area.addEventListener("dragover", (event) => event.preventDefault());
area.addEventListener("drop", (event) => {
  event.preventDefault();
  void verify(event.dataTransfer?.files[0]);
});

async function verify(file: File | undefined): Promise<void> {
  if (!file) return;
  show("busy", `正在核验 ${file.name}… Verifying …`, "");
  try {
    const { sound, text } = await verifyPieces(piecesOf(file));
    show(sound ? "sound" : "wrong", sound ? "核验通过 Sound" : "核验未通过 Not sound", text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    show("wrong", "无法读取 Cannot be read", `${file.name}: ${reason}`);
  }
}

/** The text of a file; bytes that are no UTF-8 are an error. */
async function* piecesOf(file: File): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read())
    yield decoder.decode(next.value, { stream: true });
  yield decoder.decode();
}

/** What a file says is text, never HTML. */
function show(kind: "busy" | "sound" | "wrong", title: string, text: string): void {
  document.body.dataset["state"] = kind;
  state.textContent = title;
  said.textContent = text;
}
