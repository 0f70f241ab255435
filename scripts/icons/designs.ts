import type { Layer } from "./rasterise.ts";
import { circle, type Point, polygon, rectangle, star, stroke } from "./shapes.ts";

const green = [27, 110, 66] as const;
const paper = [255, 255, 255] as const;
const line = [150, 190, 168] as const;
const gold = [245, 179, 1] as const;
const amber = [156, 98, 0] as const;
const blue = [15, 108, 189] as const;

/** Lengths are given for 16 px and put on whole pixels, so that edges stay crisp at every size. */
const grid = (size: number) => (at: number) => Math.round((at * size) / 16);

/** A sheet with a header row and three by three cells. */
function sheet(size: number): Layer[] {
  const at = grid(size);
  const thin = Math.max(1, Math.round(size / 32));
  const across = (y: number) => rectangle(at(2), at(y), at(14), at(y) + thin);
  const down = (x: number) => rectangle(at(x), at(5), at(x) + thin, at(14));
  return [
    { shape: rectangle(at(1), at(1), at(15), at(15)), color: green },
    { shape: rectangle(at(2), at(5), at(14), at(14)), color: paper },
    ...[8, 11].map((y) => ({ shape: across(y), color: line })),
    ...[6, 10].map((x) => ({ shape: down(x), color: line })),
  ];
}

/** A shape with a rim, so that it stands off what lies below it. */
function starOn(cx: number, cy: number, radius: number, rim: number): Layer[] {
  return [
    { shape: star(cx, cy + rim * 0.15, radius + rim * 1.7), color: amber },
    { shape: star(cx, cy, radius), color: gold },
  ];
}

function badge(size: number, points: readonly (readonly Point[])[]): Layer[] {
  const unit = size / 16;
  return [
    { shape: circle(11 * unit, 11 * unit, 5 * unit), color: paper },
    { shape: circle(11 * unit, 11 * unit, 4.4 * unit), color: blue },
    ...points.map((path) => ({
      shape: stroke(
        path.map(([x, y]): Point => [(11 + x) * unit, (11 + y) * unit]),
        Math.max(2, 1.3 * unit),
      ),
      color: paper,
    })),
  ];
}

function podium(size: number): Layer[] {
  const at = grid(size);
  const step = (left: number, top: number) => rectangle(at(left), at(top), at(left + 4), at(15));
  return [
    { shape: step(2, 11), color: line },
    { shape: step(6, 9), color: green },
    { shape: step(10, 12), color: line },
    ...starOn(8 * (size / 16), 4.6 * (size / 16), 3.6 * (size / 16), size / 32),
  ];
}

function submit(size: number): Layer[] {
  const unit = size / 16;
  const head: Point[] = [
    [11, 7.6],
    [14, 11],
    [8, 11],
  ];
  return [
    ...sheet(size),
    ...badge(size, [
      [
        [0, 0],
        [0, 2.6],
      ],
    ]),
    { shape: polygon(head.map(([x, y]): Point => [x * unit, y * unit])), color: paper },
  ];
}

/** A sheet, and a badge with a question mark: a hook that ends above its dot. */
function help(size: number): Layer[] {
  const unit = size / 16;
  const hook: Point[] = [
    [-1.6, -1.3],
    [-1.2, -2.3],
    [0, -2.8],
    [1.2, -2.3],
    [1.5, -1.2],
    [0.2, 0],
    [0, 0.9],
  ];
  return [
    ...sheet(size),
    ...badge(size, [hook]),
    { shape: circle(11 * unit, 13.6 * unit, Math.max(1, 0.8 * unit)), color: paper },
  ];
}

/** What each icon shows, by file name. */
export const designs: Readonly<Record<string, (size: number) => Layer[]>> = {
  icon: (size) => [
    ...sheet(size),
    ...starOn(9 * (size / 16), 9.4 * (size / 16), 5.6 * (size / 16), size / 32),
  ],
  insert: (size) => [
    ...sheet(size),
    ...badge(size, [
      [
        [-2.4, 0],
        [2.4, 0],
      ],
      [
        [0, -2.4],
        [0, 2.4],
      ],
    ]),
  ],
  check: (size) => [
    ...sheet(size),
    ...badge(size, [
      [
        [-2.2, 0.2],
        [-0.6, 1.8],
        [2.2, -1.5],
      ],
    ]),
  ],
  submit,
  ranking: podium,
  help,
};

/** Pixel sizes: the ribbon takes 16, 32 and 80; the manifest's own icon 32 and 64, and 128 for a store. */
export const sizes: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  insert: [16, 32, 80],
  check: [16, 32, 80],
  submit: [16, 32, 80],
  ranking: [16, 32, 80],
  help: [16, 32, 80],
};
