/** A font's tables by name. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Takes a TrueType file apart. */
export function readTables(font: Buffer): FontTables {
  const entries = Array.from({length: font.readUInt16BE(4)}, (_, i) => 12 + 16 * i);
  return new Map(
    entries.map((at) => {
      const start = font.readUInt32BE(at + 8);
      return [font.toString("latin1", at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))] as const;
    })
  );
}

/** Puts one together; sums are left at 0, because a font that is cut once more gets new ones. */
export function writeTables(tables: FontTables): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size);
  head.writeUInt32BE(0x10000, 0);
  head.writeUInt16BE(tables.size, 4);
  const parts: Buffer[] = [head];
  let start = head.length;
  [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([name, table], i) => {
      const at = 12 + 16 * i;
      head.write(name, at, "latin1");
      head.writeUInt32BE(start, at + 8);
      head.writeUInt32BE(table.length, at + 12);
      parts.push(table, Buffer.alloc(-table.length & 3));
      start += table.length + (-table.length & 3);
    });
  return Buffer.concat(parts);
}

/** A table of a font. @throws Error where it has none */
export function tableOf(tables: FontTables, name: string): Buffer {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`the font has no table ${name}`);
  return table;
}

/** The glyph of each letter, by its code. */
export function readLetters(tables: FontTables): ReadonlyMap<number, number> {
  const cmap = tableOf(tables, "cmap");
  const starts = Array.from({length: cmap.readUInt16BE(2)}, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  // Ranges of letters: the ends of all, two bytes more, the beginnings, what leads from a code to its glyph.
  const at = starts.find((start) => cmap.readUInt16BE(start) === 4);
  if (at === undefined) throw new Error("the font's letters are in no table of ranges");
  const size = cmap.readUInt16BE(at + 6);
  const glyphs = new Map<number, number>();
  for (let i = at + 14; i < at + 14 + size; i += 2) {
    const [end, start] = [cmap.readUInt16BE(i), cmap.readUInt16BE(i + size + 2)];
    const [delta, list] = [cmap.readUInt16BE(i + 2 * size + 2), cmap.readUInt16BE(i + 3 * size + 2)];
    for (let code = start; code <= end && code < 0xffff; code++) {
      const found = list === 0 ? code : cmap.readUInt16BE(i + 3 * size + 2 + list + 2 * (code - start));
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
  return glyphs;
}

/** A table that leads from letters to glyphs, a range for each letter. */
export function writeLetters(glyphs: ReadonlyMap<number, number>): Buffer {
  const ranges = [...[...glyphs].sort(([a], [b]) => a - b), [0xffff, 0] as const];
  const size = 2 * ranges.length;
  const cmap = Buffer.alloc(12 + 16 + 4 * size);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(1, 6);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(4, 12);
  cmap.writeUInt16BE(cmap.length - 12, 14);
  cmap.writeUInt16BE(size, 18);
  ranges.forEach(([code, glyph], i) => {
    const at = 26 + 2 * i;
    cmap.writeUInt16BE(code, at);
    cmap.writeUInt16BE(code, at + size + 2);
    cmap.writeUInt16BE((glyph - code) & 0xffff, at + 2 * size + 2);
  });
  return cmap;
}
