import {counted} from "../../../run/data/own/ownLimits.js";
import type {OwnSet} from "../../../run/data/own/ownSet.js";
import {isPictureName, type EncodedPicture} from "../../../run/data/own/readZipFolders.js";
import {sizeRefusal} from "../../../run/data/own/sizeRefusal.js";
import type {FolderFile} from "../../../ui/image/filesOfFolders.js";
import {ownFilesClient, type OwnFilesClient} from "./ownFilesClient.js";
import {decodePictures, pictureSet, type DecodePicture, type OwnPicture} from "./ownPictures.js";
import * as say from "../../../words/en/lab/labOwnWords.js";

/** Reads files of images; of two choices the last is taken, and what is still being read of the first is given up. */
export interface OwnReading {
  /** Reads files; `paths` are where those of folders lie, whose names are classes. */
  readonly read: (files: readonly File[], paths?: readonly string[]) => Promise<void>;
  /** Pictures in folders are read with their classes, other files of a folder as if they were chosen. */
  readonly readFolders: (found: readonly FolderFile[]) => void;
  readonly stop: () => void;
}

/** Who hears of what is read, and what reads. */
export interface OwnReadingOptions {
  /** A set with its classes. */
  readonly replace: (set: OwnSet) => Promise<void>;
  /** Pictures of no class. */
  readonly bring: (pictures: readonly OwnPicture[]) => void;
  /** What is being done, in a sentence; empty when it is over. */
  readonly tell: (sentence: string) => void;
  /** How far the decoding is, in a sentence. */
  readonly progress: (sentence: string) => void;
  readonly refuse: (error: unknown) => void;
  readonly start?: (() => OwnFilesClient) | undefined;
  readonly decode?: DecodePicture | undefined;
}

const readBytes = (files: readonly File[], paths: readonly string[]) =>
  Promise.all(
    files.map(async (file, i) => ({name: file.name, path: paths[i], bytes: new Uint8Array(await file.arrayBuffer())}))
  );

/** Makes the reading. */
export function ownReading({start = ownFilesClient, ...options}: OwnReadingOptions): OwnReading {
  const {tell, refuse} = options;
  let reader: OwnFilesClient | undefined;
  /** Counts what was chosen. */
  let chosen = 0;
  const reading: OwnReading = {
    readFolders(found) {
      const pictures = found.filter(({path}) => isPictureName(path));
      const all = pictures.length > 0 ? pictures : found;
      void reading.read(
        all.map(({file}) => file),
        pictures.map(({path}) => path)
      );
    },
    async read(files, paths = []) {
      const mine = ++chosen;
      const isLast = (): boolean => mine === chosen;
      reader?.stop();
      let own: OwnFilesClient | undefined;
      try {
        const refused = sizeRefusal(files);
        if (refused !== undefined) throw new Error(refused);
        tell(say.readingOf(counted(files.length, "file")));
        const all = await readBytes(files, paths);
        if (!isLast()) return;
        own = reader = start();
        const found = await own.read(all);
        if (!isLast()) return;
        if (found.kind === "pictures") await takePictures(found.pictures, isLast, options);
        else {
          await options.replace(found.set);
          tell("");
        }
      } catch (error) {
        if (isLast()) refuse(error);
      } finally {
        own?.stop();
      }
    },
    stop() {
      chosen++;
      reader?.stop();
    }
  };
  return reading;
}

/** Decodes pictures: those that lie in folders have their classes, others are brought without. */
async function takePictures(
  pictures: readonly EncodedPicture[],
  isLast: () => boolean,
  {replace, bring, tell, progress, decode}: Omit<OwnReadingOptions, "start">
): Promise<void> {
  const told = (done: number): void => {
    if (isLast()) progress(say.ofDecoded(counted(done, "picture"), pictures.length));
  };
  const made = await decodePictures(pictures, told, decode);
  if (!isLast()) return;
  const names = pictures.map(({label}) => label);
  if (!names.every((name) => name !== undefined)) {
    bring(made);
    return;
  }
  await replace(pictureSet(made, names));
  tell("");
}
