import { encodePng, type Picture } from "./png.ts";

/** A favicon.ico that carries PNGs, as every browser of the last fifteen years reads it. */
export function encodeIco(pictures: readonly Picture[]): Buffer {
  const images = pictures.map(encodePng);
  const directory = Buffer.alloc(6 + 16 * images.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(images.length, 4);
  let offset = directory.length;
  images.forEach((image, i) => {
    const at = 6 + 16 * i;
    const size = pictures[i]?.size ?? 0;
    directory.set([size, size, 0, 0], at);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(image.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += image.length;
  });
  return Buffer.concat([directory, ...images]);
}
