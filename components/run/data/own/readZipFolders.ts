import {pictureHeader} from "../pictureHeader.js";
import {counted, MOST_CLASSES, MOST_IMAGES, RefusedFile, shortName} from "./ownLimits.js";
import {readZip} from "./readZip.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** A picture that is still a JPEG, PNG or WebP file. */
export interface EncodedPicture {
  /** For sentences: `cats/1.png in pets.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Name of its class; undefined where nothing tells it. */
  readonly label: string | undefined;
}

const PICTURE_ENDING = /\.(jpe?g|png|webp|gif|bmp|tiff?|heic|avif|svg)$/i;
/** What computers put beside files: resource forks, thumbnails, hidden files. */
const isByTheWay = (path: string): boolean => /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** A picture's format, if it is one that can be read. @throws RefusedFile for another kind of picture, or a damaged one */
function checkFormat(name: string, bytes: Uint8Array): boolean {
  const {format} = pictureHeader(bytes);
  if (format === "JPEG" || format === "PNG" || format === "WebP") return true;
  if (format !== "unknown") throw new RefusedFile(said.isOfFormat(name, format));
  if (PICTURE_ENDING.test(name.replace(/ in .*$/, ""))) throw new RefusedFile(said.isNoPicture(name));
  return false;
}

/** Whether a file in a folder is one of a picture, by its name: all others are passed over there. */
export const isPictureName = (path: string): boolean => PICTURE_ENDING.test(path) && !isByTheWay(path);

/** A file in a folder. */
export interface FolderEntry {
  readonly path: string;
  readonly read: () => Uint8Array;
}

/** The pictures of a ZIP by their folders, as `picturesByFolder` tells. @throws RefusedFile also for a damaged ZIP */
export function readZipFolders(name: string, bytes: Uint8Array): readonly EncodedPicture[] {
  return picturesByFolder(name, readZip(name, bytes), said.zipHasNoPicture);
}

/**
 * Pictures in the order of their paths; a picture's class is the folder that it lies in. Files that are no pictures are passed over.
 * @param name what holds them, for sentences
 * @param noPicture what is said of one that holds no picture at all, by its name and how many files it holds
 * @throws RefusedFile for damaged files, pictures without a folder, none at all, or too many
 */
export function picturesByFolder(
  name: string,
  files: readonly FolderEntry[],
  noPicture: (name: string, files: string) => string = said.folderHasNoPicture
): readonly EncodedPicture[] {
  const entries = files
    .filter(({path}) => !path.endsWith("/") && !isByTheWay(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (entries.length > MOST_IMAGES)
    throw new RefusedFile(said.hasFilesAtMost(name, counted(entries.length, "file"), MOST_IMAGES));
  const pictures = entries.flatMap(({path, read}): EncodedPicture[] => {
    const own = said.insideOf(shortName(path), name);
    const content = read();
    if (!checkFormat(own, content)) return [];
    const folder = path.split(/[/\\]/).at(-2)?.trim();
    if (folder === undefined || folder === "") throw new RefusedFile(said.liesInNoFolder(own));
    return [{name: own, bytes: new Uint8Array(content), label: shortName(folder)}];
  });
  if (pictures.length === 0) throw new RefusedFile(noPicture(name, counted(entries.length, "file")));
  const classes = new Set(pictures.map(({label}) => label)).size;
  if (classes > MOST_CLASSES) throw new RefusedFile(said.hasFoldersAtMost(name, classes, MOST_CLASSES));
  return pictures;
}
