import type { Picture } from "./png.ts";
import type { Shape } from "./shapes.ts";

export interface Layer {
  readonly shape: Shape;
  readonly color: readonly [red: number, green: number, blue: number];
}

/** 8 × 8 samples a pixel: enough for clean edges at 16 px. */
const samples = 8;

function topLayer(layers: readonly Layer[], x: number, y: number): Layer | undefined {
  return layers.findLast((layer) => layer.shape(x, y));
}

function pixel(layers: readonly Layer[], x: number, y: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i++) {
    const layer = topLayer(
      layers,
      x + ((i % samples) + 0.5) / samples,
      y + (Math.floor(i / samples) + 0.5) / samples,
    );
    if (!layer) continue;
    covered++;
    layer.color.forEach((value, channel) => {
      sum[channel] = (sum[channel] ?? 0) + value;
    });
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((s) => s / covered), (covered * 255) / samples ** 2].map(Math.round);
}

/** Later layers lie on top. */
export function rasterise(size: number, layers: readonly Layer[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) pixels.set(pixel(layers, x, y), (y * size + x) * 4);
  return { size, pixels };
}
