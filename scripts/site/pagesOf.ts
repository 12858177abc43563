import {readdirSync} from "node:fs";

/** What static hosts show for an address that does not exist. */
export const NOT_FOUND = "404.html";

/** Where the pages lie that show one plate alone, for other pages to hold. */
export const EMBEDS = "embed/";

/** The pages of a built site, as paths below its folder with slashes, in alphabetical order. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}
