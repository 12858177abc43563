/** @file Unfolds what was packed, and never more than is allowed: a small file can claim to be gigabytes. */
import {Gunzip, Inflate} from "fflate";
import {MOST_BYTES, RefusedFile, tooLarge} from "./ownLimits.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** Packed bytes that are unfolded at a time: at most about a thousand times as many come out. */
const PIECE = 2 ** 14;

class TooLarge extends Error {}

/** Joins the pieces that come out. @throws TooLarge beyond `most` bytes */
function collector(most: number) {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  return {
    take: (piece: Uint8Array, final: boolean): void => {
      length += piece.length;
      if (length > most) throw new TooLarge();
      if (piece.length > 0) pieces.push(piece);
      ended ||= final;
    },
    get ended() {
      return ended;
    },
    join(): Uint8Array<ArrayBuffer> {
      const whole = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    }
  };
}

function feed(stream: Inflate | Gunzip, packed: Uint8Array): void {
  for (let at = 0; at < packed.length; at += PIECE)
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
}

function unfold(
  packed: Uint8Array,
  make: (take: (piece: Uint8Array, final: boolean) => void) => Inflate | Gunzip,
  most: number,
  words: {readonly large: string; readonly broken: string}
): Uint8Array<ArrayBuffer> {
  const out = collector(most);
  try {
    feed(make(out.take), packed);
  } catch (error) {
    throw new RefusedFile(error instanceof TooLarge ? words.large : words.broken);
  }
  if (!out.ended) throw new RefusedFile(words.broken);
  return out.join();
}

/** Unfolds a gzip file. @throws RefusedFile where it is damaged, cut off, or unfolds to more than `most` bytes */
export function gunzipBytes(name: string, packed: Uint8Array, most = MOST_BYTES): Uint8Array<ArrayBuffer> {
  const broken = said.gzipIsDamaged(name);
  if (packed.length < 18) throw new RefusedFile(broken);
  const made = unfold(packed, (take) => new Gunzip(take), most, {large: tooLarge(name), broken});
  // Its last four bytes tell how long it was (RFC 1952).
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (view.getUint32(packed.length - 4, true) !== made.length) throw new RefusedFile(broken);
  return made;
}

/** Unfolds raw deflated bytes. @throws RefusedFile with `broken`, or where they are more than `most` */
export function inflateBytes(
  packed: Uint8Array,
  most: number,
  words: {readonly large: string; readonly broken: string}
): Uint8Array<ArrayBuffer> {
  return unfold(packed, (take) => new Inflate(take), most, words);
}
