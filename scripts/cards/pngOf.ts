import {deflateSync} from "node:zlib";

/** Pixels of a picture, `[height, width, 4]`, red, green, blue and alpha, 0–255. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, red, green, blue and alpha, no interlacing. */
const KIND = [8, 6, 0, 0, 0];

/** The checksum of a PNG's chunk (CRC-32). */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  return Buffer.concat([uint32(content.length), named, uint32(checksum(named))]);
}

/** A picture of small maps as a PNG file: resvg takes no pixels, but PNG. */
export function pngOf({width, height, data}: Pixels): Buffer {
  const rows = Array.from({length: height}, (_, y) =>
    Buffer.of(0, ...data.subarray(4 * width * y, 4 * width * (y + 1)))
  );
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from(KIND)]);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0))
  ]);
}

/** The same as an address. */
export const pngAddress = (pixels: Pixels): string => `data:image/png;base64,${pngOf(pixels).toString("base64")}`;
