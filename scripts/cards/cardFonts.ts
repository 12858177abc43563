import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fontFile, FONTS} from "../fonts.js";

/** The fonts of the cards: the site's own, each at one weight. resvg reads no woff2 and varies no font. */
const CUTS = {
  "title.ttf": {of: "source-serif-4-display", wght: 600},
  "text.ttf": {of: "source-serif-4", wght: 400},
  "italic.ttf": {of: "source-serif-4-italic", wght: 400},
  "words.ttf": {of: "inter", wght: 400},
  "bold.ttf": {of: "inter", wght: 650}
} as const;

/** Makes the fonts' files in a folder; gives their paths. */
export async function cardFonts(root: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, {recursive: true});
  return Promise.all(
    Object.entries(CUTS).map(async ([name, {of, wght}]) => {
      const [font, more] = [FONTS[`${of}.woff2`], FONTS[`${of}-rare.woff2`]];
      if (font === undefined || more === undefined) throw new Error(`${of} is none of the site's fonts`);
      const variationAxes = {...font.variationAxes, wght};
      const path = join(folder, name);
      const [letters, made] = [font.letters + more.letters, font.made + more.made];
      const greek = {...font.greek, letters: font.greek.letters + more.greek.letters};
      writeFileSync(path, await fontFile(root, {...font, letters, made, greek, variationAxes}, "truetype"));
      return path;
    })
  );
}
