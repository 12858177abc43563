/** When and on which Node something was recorded: that differs each time, the numbers do not. */
const MADE = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|Node \d+\.\d+\.\d+/g;

/** A recording's bytes without when and where it was made; of a safetensors file also without the length of the part that tells it. */
function comparable(path: string, bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString("latin1");
  if (!path.endsWith(".safetensors"))
    return Buffer.from(path.endsWith(".json") ? text.replace(MADE, "") : text, "latin1");
  const header = 8 + Number(Buffer.from(bytes).readBigUInt64LE(0));
  return Buffer.from(text.slice(8, header).replace(MADE, "").trimEnd() + text.slice(header), "latin1");
}

/** What recording again has come to, for one file. */
export interface RecordingCheck {
  readonly equal: boolean;
  /** The outcome in words, the file first. */
  readonly sentence: string;
}

/**
 * Holds what was made again to what is kept, bit by bit; only the date and the version of Node may differ.
 * @param path the file below `data/`
 * @param kept undefined where there is no such file
 */
export function recordingCheck(path: string, made: Uint8Array, kept: Uint8Array | undefined): RecordingCheck {
  if (kept === undefined) return {equal: false, sentence: `${path}: is not kept; npm run record makes it`};
  const [again, before] = [comparable(path, made), comparable(path, kept)];
  if (again.equals(before)) return {equal: true, sentence: `${path}: equal to the bit`};
  const at = again.findIndex((byte, i) => byte !== before[i]);
  const first = at < 0 ? again.length : at;
  return {
    equal: false,
    sentence: `${path}: differs from byte ${first} of ${before.length} on (${again.length} bytes were made)`
  };
}
