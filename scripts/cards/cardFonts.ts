import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import subsetFont from "subset-font";
import {FONTS} from "../fonts.js";

/** The fonts of the cards: the site's own, each at one weight. resvg reads no woff2 and varies no font. */
const CUTS = {
  "title.ttf": {of: "source-serif-4-display.woff2", wght: 600},
  "text.ttf": {of: "source-serif-4.woff2", wght: 400},
  "italic.ttf": {of: "source-serif-4-italic.woff2", wght: 400},
  "words.ttf": {of: "inter.woff2", wght: 400},
  "bold.ttf": {of: "inter.woff2", wght: 650}
} as const;

/** Makes the fonts' files in a folder; gives their paths. */
export async function cardFonts(root: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, {recursive: true});
  return Promise.all(
    Object.entries(CUTS).map(async ([name, {of, wght}]) => {
      const font = FONTS[of];
      if (font === undefined) throw new Error(`${of} is none of the site's fonts`);
      const whole = readFileSync(join(root, "node_modules/@fontsource-variable", font.source));
      const variationAxes = {...font.variationAxes, wght};
      const path = join(folder, name);
      writeFileSync(path, await subsetFont(whole, font.letters, {targetFormat: "truetype", variationAxes}));
      return path;
    })
  );
}
