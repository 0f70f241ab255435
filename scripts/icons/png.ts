import { crc32, deflateSync } from "node:zlib";

/** A picture: size × size pixels, four bytes each (red, green, blue, alpha; not premultiplied). */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function header(size: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(size, 0);
  data.writeUInt32BE(size, 4);
  // 8 bits a channel, colour type 6 (RGBA); compression, filter and interlace are the only ones there are or none
  data.set([8, 6, 0, 0, 0], 8);
  return data;
}

/** Every row is preceded by its filter type; 0 (none) is enough for pictures this small. */
function rows({ size, pixels }: Picture): Buffer {
  const stride = size * 4;
  const raw = Buffer.alloc((stride + 1) * size);
  for (let y = 0; y < size; y++)
    raw.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return raw;
}

export function encodePng(picture: Picture): Buffer {
  return Buffer.concat([
    signature,
    chunk("IHDR", header(picture.size)),
    chunk("IDAT", deflateSync(rows(picture), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
