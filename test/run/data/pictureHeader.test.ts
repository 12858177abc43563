import {expect, it} from "vitest";
import {pictureHeader} from "../../../components/run/data/pictureHeader.js";
import {refusal} from "../../../components/ui/image/decodeImage.js";

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const u32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const chunk = (name: string, data: readonly number[]): number[] => [
  ...u32(data.length),
  ...ascii(name),
  ...data,
  0,
  0,
  0,
  0
];
const SIGNATURE = [0x89, ...ascii("PNG\r\n"), 0x1a, 0x0a];
const png = (width: number, height: number, ...more: readonly number[][]): Uint8Array =>
  Uint8Array.from([...SIGNATURE, ...chunk("IHDR", [...u32(width), ...u32(height), 8, 6, 0, 0, 0]), ...more.flat()]);
const file = (bytes: Uint8Array | readonly number[], type = "image/png"): string | undefined =>
  refusal("it.png", type, bytes.length, pictureHeader(Uint8Array.from(bytes)));

it("reads the size of a PNG, and whether it is animated", () => {
  expect(pictureHeader(png(640, 480))).toEqual({format: "PNG", width: 640, height: 480, animated: false});
  expect(pictureHeader(png(64, 64, chunk("acTL", u32(2)), chunk("IDAT", [0])))).toMatchObject({animated: true});
  expect(pictureHeader(png(64, 64, chunk("IDAT", [0]), chunk("acTL", u32(2))))).toMatchObject({animated: false});
});

it("reads the size of a JPEG behind its other segments", () => {
  const exif = [0xff, 0xe1, 0, 10, ...ascii("Exif\0\0"), 0, 0];
  const tables = [0xff, 0xc4, 0, 4, 0, 0];
  const frame = [0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3];
  const bytes = Uint8Array.from([0xff, 0xd8, ...exif, ...tables, ...frame]);
  expect(pictureHeader(bytes)).toEqual({format: "JPEG", width: 4000, height: 3000, animated: false});
});

it("reads the three kinds of WebP", () => {
  const webp = (name: string, data: readonly number[]): Uint8Array =>
    Uint8Array.from([...ascii("RIFF"), 0, 0, 0, 0, ...ascii("WEBP"), ...ascii(name), 0, 0, 0, 0, ...data]);
  expect(pictureHeader(webp("VP8X", [0x02, 0, 0, 0, 99, 0, 0, 49, 0, 0]))).toEqual({
    format: "WebP",
    width: 100,
    height: 50,
    animated: true
  });
  expect(pictureHeader(webp("VP8X", [0, 0, 0, 0, 99, 0, 0, 49, 0, 0])).animated).toBe(false);
  expect(pictureHeader(webp("VP8 ", [0, 0, 0, 0x9d, 0x01, 0x2a, 64, 1, 32, 0]))).toMatchObject({
    width: 320,
    height: 32
  });
  expect(pictureHeader(webp("VP8L", [0x2f, 0x3f, 0xc0, 0x07, 0]))).toMatchObject({width: 64, height: 32});
});

it.each([
  ["GIF", ascii("GIF89a")],
  ["HEIC", [0, 0, 0, 24, ...ascii("ftypheic")]],
  ["AVIF", [0, 0, 0, 24, ...ascii("ftypavif")]],
  ["SVG", ascii('<?xml version="1.0"?>\n<svg xmlns="x">')],
  ["SVG", ascii("<svg>")],
  ["PDF", ascii("%PDF-1.7")]
])("refuses %s, whatever its name says", (format, bytes) => {
  expect(file(bytes)).toBe(`it.png is ${format}; a JPEG, PNG or WebP picture is needed.`);
});

it("refuses what it can't read, in sentences", () => {
  expect(file([])).toBe("it.png is empty.");
  expect(file(ascii("hello"))).toBe("it.png says it is image/png, but its content could not be read as a picture.");
  expect(file(ascii("hello"), "")).toBe("it.png is of an unknown type; a JPEG, PNG or WebP picture is needed.");
  expect(file(ascii("hello"), "text/plain")).toBe("it.png is text/plain; a JPEG, PNG or WebP picture is needed.");
  expect(file(png(0, 3))).toBe("it.png is 0×3 pixels; a picture with pixels is needed.");
  expect(file(png(10_000, 6000))).toBe("it.png has 60 million pixels; at most 50 million can be read here.");
  expect(file(png(3000, 100))).toBe(
    "it.png is 3000×100 pixels; at most 20 times as long as wide can be cut to a square."
  );
  expect(file(png(64, 64, chunk("acTL", u32(2))))).toBe("it.png is animated; a still picture is needed.");
});

it("takes a picture within the limits, and one whose header doesn't tell", () => {
  expect(file(png(8000, 6000))).toBeUndefined();
  expect(file([0xff, 0xd8, 0xff], "image/jpeg")).toBeUndefined();
});
