import {readdirSync} from "node:fs";

/** The pages of a built site, as paths below its folder with slashes, in alphabetical order. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}
