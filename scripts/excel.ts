import { certificates } from "./excel/certificates.ts";
import { hasExcel } from "./excel/hasExcel.ts";
import { inRoot } from "./paths.ts";
import { runProgram } from "./runProgram.ts";
import { Refusal } from "./server/refusal.ts";
import { banner } from "./start/banner.ts";
import { startProduct } from "./start/startProduct.ts";

/** `npm run excel` and `npm run excel:stop`: the add-in inside Excel on this machine. */
const manifest = inRoot("manifest.xml");
const debugging = (...words: string[]) => runProgram("office-addin-debugging", words);

const noExcel = new Refusal(
  "这台机器上没有 Excel 桌面版（需要 Windows 或 macOS）。可以：\n" +
    "  · npm start，在浏览器里试用；\n" +
    "  · 部署后（npm run deploy），在网页版 Excel 的“加载项 → 上传我的加载项”中选择 dist/manifest.xml。\n" +
    "There is no desktop Excel here (it needs Windows or macOS). You can\n" +
    "  · try it in a browser with npm start;\n" +
    "  · deploy it (npm run deploy) and upload dist/manifest.xml in Excel on the web: Add-ins, Upload My Add-in.",
);

async function start(): Promise<number> {
  if (!hasExcel()) throw noExcel;
  // The manifest names this port.
  const code = await startProduct(
    async ({ url }) => {
      console.log(await banner(url));
      const opened = await debugging("start", manifest, "desktop", "--app", "excel", "--no-debug");
      if (!opened) console.error("Excel 未能打开，原因见上。\nExcel did not open; see above.");
    },
    { port: 3000, tls: await certificates() },
  );
  await debugging("stop", manifest);
  return code;
}

async function stop(): Promise<number> {
  // Excel may be gone from Windows or macOS, and the add-in still be noted there.
  if (process.platform !== "win32" && process.platform !== "darwin") throw noExcel;
  return (await debugging("stop", manifest)) ? 0 : 1;
}

try {
  process.exit(process.argv[2] === "stop" ? await stop() : await start());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
