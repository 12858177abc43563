/** @file What lets a browser install the site as an app: its description and its icons. */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {Resvg} from "@resvg/resvg-js";
import {COVER} from "../../components/site/pages.js";
import {iconOnPaper} from "./icon.js";

export const APP_MANIFEST = "manifest.webmanifest";
export const APPLE_ICON = "icons/180.png";

/** Icons by their files: side in pixels, margin around the sign in its units. */
const ICONS: Readonly<Record<string, {readonly side: number; readonly margin: number; readonly purpose?: string}>> = {
  [APPLE_ICON]: {side: 180, margin: 5},
  "icons/192.png": {side: 192, margin: 3, purpose: "any"},
  "icons/512.png": {side: 512, margin: 3, purpose: "any"},
  "icons/512-maskable.png": {side: 512, margin: 9, purpose: "maskable"}
};

/** The description of the site as an app; all addresses are seen from where it lies, the site's root. */
export function appManifest(): object {
  return {
    name: `${COVER.name}: residual learning`,
    short_name: COVER.name,
    description: "An explorable notebook about residual learning: lessons to read and laboratories to run.",
    lang: "en",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: "#fbfaf7",
    theme_color: "#fbfaf7",
    icons: Object.entries(ICONS).flatMap(([src, {side, purpose}]) =>
      purpose === undefined ? [] : [{src, sizes: `${side}x${side}`, type: "image/png", purpose}]
    )
  };
}

/** Writes them into the built site. */
export function writeAppFiles(dist: string): void {
  mkdirSync(join(dist, "icons"), {recursive: true});
  for (const [file, {side, margin}] of Object.entries(ICONS)) {
    const drawing = new Resvg(iconOnPaper(margin), {fitTo: {mode: "width", value: side}});
    writeFileSync(join(dist, file), drawing.render().asPng());
  }
  writeFileSync(join(dist, APP_MANIFEST), `${JSON.stringify(appManifest(), null, 2)}\n`);
}
