import {inflateBytes} from "./inflateBytes.js";
import {many, MOST_BYTES, RefusedFile, shortName, tooLarge} from "./ownLimits.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** A file in a ZIP, still packed. */
export interface ZipEntry {
  /** With its folders, as `cats/1.png`. */
  readonly path: string;
  /** Bytes that it says it unfolds to. */
  readonly size: number;
  /** Unpacks it. @throws RefusedFile where it is damaged, encrypted, packed in another way, or larger than it says */
  readonly read: () => Uint8Array;
}

/** Marks of the parts of a ZIP (PKWARE APPNOTE 4.3), and how long each is at least. */
const [END, DIRECTORY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_LENGTH, DIRECTORY_LENGTH, LOCAL_LENGTH] = [22, 46, 30];

/** Where the end record begins; a comment of up to 65,535 bytes may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - 65535); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function readEntry(zip: string, path: string, bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, size, start] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [
    number,
    number,
    number
  ];
  const name = said.insideOf(shortName(path), zip);
  const broken = said.isDamaged(name);
  const read = (): Uint8Array => {
    if ((flags & 1) !== 0) throw new RefusedFile(said.isEncrypted(name));
    if (start + LOCAL_LENGTH > bytes.length || view.getUint32(start, true) !== LOCAL) throw new RefusedFile(broken);
    const from = start + LOCAL_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + packed > bytes.length) throw new RefusedFile(broken);
    const body = bytes.subarray(from, from + packed);
    if (method !== 0 && method !== 8) throw new RefusedFile(said.isPackedBy(name, method));
    const made = method === 0 ? body : inflateBytes(body, size, {large: broken, broken});
    if (made.length !== size) throw new RefusedFile(broken);
    return made;
  };
  return {path, size, read};
}

/** Lists the files of a ZIP without unpacking one. @throws RefusedFile for a ZIP that is cut off or would unfold to too much */
export function readZip(name: string, bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new RefusedFile(said.zipIsCutOff(name));
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new RefusedFile(said.isZip64(name, many(0xffff)));
  const text = new TextDecoder();
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY)
      throw new RefusedFile(said.zipIsDamaged(name, many(i + 1), many(count)));
    const [length, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number
    ];
    const path = text.decode(bytes.subarray(at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + length));
    const entry = readEntry(name, path, bytes, view, at);
    total += entry.size;
    if (total > MOST_BYTES) throw new RefusedFile(tooLarge(name));
    entries.push(entry);
    at += DIRECTORY_LENGTH + length + extra + comment;
  }
  return entries;
}
