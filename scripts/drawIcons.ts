import { mkdirSync, writeFileSync } from "node:fs";
import { designs, sizes } from "./icons/designs.ts";
import { encodeIco } from "./icons/ico.ts";
import { encodePng } from "./icons/png.ts";
import { rasterise } from "./icons/rasterise.ts";

/** Draws addin/assets anew: `node scripts/drawIcons.ts`. The pictures are committed. */
const folder = new URL("../addin/assets/", import.meta.url);
mkdirSync(folder, { recursive: true });

const draw = (name: string, size: number) => rasterise(size, designs[name]?.(size) ?? []);

for (const [name, widths] of Object.entries(sizes))
  for (const size of widths)
    writeFileSync(new URL(`${name}-${size}.png`, folder), encodePng(draw(name, size)));

writeFileSync(
  new URL("favicon.ico", folder),
  encodeIco([16, 32].map((size) => draw("icon", size))),
);
