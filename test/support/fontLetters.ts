import subsetFont from "subset-font";

/** Platform, encoding and offset of each of a font's tables of letters take so many bytes. */
const RECORD = 8;

/**
 * The letters that a font has, of those that are asked for.
 * @param font file, of any format
 */
export async function fontLetters(font: Uint8Array, asked: string): Promise<ReadonlySet<string>> {
  const made = Buffer.from(await subsetFont(Buffer.from(font), asked, {targetFormat: "truetype"}));
  const tables = Array.from({length: made.readUInt16BE(4)}, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => made.toString("latin1", at, at + 4) === "cmap");
  if (entry === undefined) throw new Error("the font has no table of letters");
  const cmap = made.readUInt32BE(entry + 8);
  const letters = new Set<string>();
  for (let i = 0; i < made.readUInt16BE(cmap + 2); i++) {
    const at = cmap + made.readUInt32BE(cmap + 4 + RECORD * i + 4);
    // Ranges of letters: the ends of all, two bytes more, the beginnings of all.
    if (made.readUInt16BE(at) !== 4) continue;
    const count = made.readUInt16BE(at + 6);
    for (let range = 0; range < count; range += 2)
      for (let code = made.readUInt16BE(at + 16 + count + range); code <= made.readUInt16BE(at + 14 + range); code++)
        letters.add(String.fromCharCode(code));
  }
  return letters;
}
