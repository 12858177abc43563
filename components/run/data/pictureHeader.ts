import * as say from "../../words/en/runDataWords.js";
/** What the first bytes of a file say about it. */
export interface PictureHeader {
  /** `JPEG`, `PNG` or `WebP`; another format by name; or `unknown`. */
  readonly format: string;
  /** Pixels, before it is turned upright; absent where the header doesn't tell. */
  readonly width?: number;
  readonly height?: number;
  readonly animated: boolean;
}

const text = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

/** Formats that are refused, by the bytes that they begin with. */
function foreignFormat(bytes: Uint8Array): string {
  if (text(bytes, 0, 4) === "GIF8") return "GIF";
  if (text(bytes, 0, 2) === "BM") return "BMP";
  if (text(bytes, 0, 4) === "%PDF") return "PDF";
  if (["II*\0", "MM\0*"].includes(text(bytes, 0, 4))) return "TIFF";
  if (text(bytes, 4, 4) === "ftyp") {
    const brand = text(bytes, 8, 4);
    if (/^(heic|heix|hevc|mif1|msf1)$/.test(brand)) return "HEIC";
    return /^avi[fs]$/.test(brand) ? "AVIF" : say.aFilm;
  }
  if (/^\s*(<\?xml[^]*)?(<!--[^]*-->\s*)?<svg/.test(text(bytes, 0, 1024))) return "SVG";
  return "unknown";
}

/** Width, height and whether it moves: IHDR comes first, and acTL before the first IDAT (W3C PNG, third edition). */
function pngHeader(bytes: Uint8Array, view: DataView): PictureHeader {
  let animated = false;
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const chunk = text(bytes, at + 4, 4);
    if (chunk === "acTL") animated = true;
    if (chunk === "acTL" || chunk === "IDAT") break;
  }
  if (bytes.length < 24 || text(bytes, 12, 4) !== "IHDR") return {format: "PNG", animated};
  return {format: "PNG", width: view.getUint32(16), height: view.getUint32(20), animated};
}

/** The first frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, annex B). */
function jpegHeader(bytes: Uint8Array, view: DataView): PictureHeader {
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return {format: "JPEG", width: view.getUint16(at + 7), height: view.getUint16(at + 5), animated: false};
  }
  return {format: "JPEG", animated: false};
}

/** The three kinds of first chunk (RFC 9649, sections 2.5 to 2.7). */
function webpHeader(bytes: Uint8Array, view: DataView): PictureHeader {
  const chunk = text(bytes, 12, 4);
  const u24 = (at: number): number => view.getUint16(at, true) + 65536 * view.getUint8(at + 2);
  if (chunk === "VP8X" && bytes.length >= 30)
    return {format: "WebP", width: u24(24) + 1, height: u24(27) + 1, animated: (view.getUint8(20) & 2) !== 0};
  if (chunk === "VP8 " && bytes.length >= 30)
    return {
      format: "WebP",
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
      animated: false
    };
  if (chunk === "VP8L" && bytes.length >= 25) {
    const bits = view.getUint32(21, true);
    return {format: "WebP", width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, animated: false};
  }
  return {format: "WebP", animated: false};
}

/** Reads a file's beginning, whatever its name says. */
export function pictureHeader(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return pngHeader(bytes, view);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpegHeader(bytes, view);
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 4) === "WEBP") return webpHeader(bytes, view);
  return {format: foreignFormat(bytes), animated: false};
}
