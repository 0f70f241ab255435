import { banner } from "./start/banner.ts";
import { openBrowser } from "./start/openBrowser.ts";
import { startProduct } from "./start/startProduct.ts";

/** `npm start`: the product on localhost, with a demo district, open at the playground. */
const code = await startProduct(async ({ url }) => {
  console.log(await banner(url));
  openBrowser(`${url}/playground/`);
});
process.exit(code);
