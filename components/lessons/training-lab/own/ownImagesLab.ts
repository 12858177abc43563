import {ownWords, type OwnFacts} from "../../../run/data/own/ownFacts.js";
import type {OwnImages} from "../../../run/data/own/ownImages.js";
import {counted} from "../../../run/data/own/ownLimits.js";
import {sizeRefusal} from "../../../run/data/own/sizeRefusal.js";
import {isPictureName, type EncodedPicture} from "../../../run/data/own/readZipFolders.js";
import {errorWords} from "../../../run/errorWords.js";
import type {KeptRun} from "../../../run/kept/keptRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import type {FolderFile} from "../../../ui/image/filesOfFolders.js";
import {pictureDrop} from "../../../ui/image/pictureDrop.js";
import {collectionWords, ownCollection} from "./ownCollection.js";
import {ownFilesClient, type OwnFilesClient} from "./ownFilesClient.js";
import {ownMaking} from "./ownMaking.js";
import {ownPanel} from "./ownPanel.js";
import {decodePictures, pictureSet, type DecodePicture, type OwnPicture} from "./ownPictures.js";
import * as say from "../../../words/en/lab/labOwnWords.js";

/** The reader's own images in the laboratory. */
export interface OwnImagesLab {
  /** The control for files. */
  readonly field: HTMLElement;
  /** What has been brought, and where more is made; hidden while nobody asks for it. */
  readonly panel: HTMLElement;
  /** What is known of the images that are there. */
  readonly facts: () => OwnFacts | undefined;
  /** The images as these settings take them; undefined for drawn ones, and while there are none. */
  readonly images: (config: RunConfig) => OwnImages | undefined;
  /** Asks for images that these settings, or this run's going on, cannot do without; undefined where they can. */
  missing(config: RunConfig, run?: Pick<KeptRun, "images">): string | undefined;
  /** Shows the panel where these settings need it. */
  follow(config: RunConfig): void;
  /** While a run is under way nothing is changed. */
  lock(locked: boolean): void;
  stop(): void;
}

export interface OwnImagesOptions {
  /** Images are there that can be trained on, or others than before. */
  readonly onChange: () => void;
  readonly start?: (() => OwnFilesClient) | undefined;
  readonly decode?: DecodePicture | undefined;
}

/** Makes the control and the panel, without images. */
export function ownImagesLab({onChange, start = ownFilesClient, decode}: OwnImagesOptions): OwnImagesLab {
  const files = element("input", {type: "file", id: "own-images", multiple: true});
  const field = element(
    "div",
    {className: "run-control own-files"},
    element("label", {htmlFor: files.id}, say.ownImages),
    files
  );
  let wanted = false;
  let waiting: readonly OwnPicture[] = [];
  let reader: OwnFilesClient | undefined;
  /** Counts what was chosen: of two choices the last is taken. */
  let chosen = 0;
  const collection = ownCollection(() => {
    show();
    onChange();
  });
  const making = ownMaking(bring, place, tell);
  const panel = ownPanel(making.element, {
    rename: (place, name) => collection.rename(place, name),
    grey: (inGrey) => void collection.turnGrey(inGrey),
    forget: () => {
      waiting = [];
      collection.forget();
    }
  });

  function show(): void {
    const {all} = collection;
    panel.element.hidden = !wanted && all === undefined && panel.problem === "" && waiting.length === 0;
    panel.show(collection, collectionWords(collection));
    making.offer(all?.classes ?? []);
  }
  function tell(sentence: string): void {
    panel.tell(sentence);
    show();
  }
  const stays = (): string => (collection.all === undefined ? "" : say.theImagesThatWereThere);
  const refuse = (error: unknown): void => tell(`${errorWords(error)}${stays()}`);
  /** Pictures of no class yet: they wait until the reader has named one. */
  function bring(pictures: readonly OwnPicture[]): void {
    waiting = [...waiting, ...pictures];
    place();
  }
  function place(): void {
    const {name} = making;
    if (waiting.length === 0) return;
    if (name === "") return tell(say.ofNoClassYetName(counted(waiting.length, "picture")));
    const placed = waiting;
    waiting = [];
    collection.add(placed, name).then(() => tell(""), refuse);
  }
  async function take(pictures: readonly EncodedPicture[], isLast: () => boolean): Promise<void> {
    const made = await decodePictures(
      pictures,
      (done) => {
        if (isLast()) panel.tell(say.ofDecoded(counted(done, "picture"), pictures.length));
      },
      decode
    );
    if (!isLast()) return;
    const names = pictures.map(({label}) => label);
    if (!names.every((name) => name !== undefined)) {
      bring(made);
      return;
    }
    await collection.replace(pictureSet(made, names));
    tell("");
  }
  /** Pictures in folders are read with their classes, other files of a folder as if they were chosen. */
  function readFolders(found: readonly FolderFile[]): void {
    const pictures = found.filter(({path}) => isPictureName(path));
    const isPlain = pictures.length === 0;
    const paths = isPlain ? [] : pictures.map(({path}) => path);
    void read(
      (isPlain ? found : pictures).map(({file}) => file),
      paths
    );
  }
  async function read(given: readonly File[], paths: readonly string[] = []): Promise<void> {
    const mine = ++chosen;
    const isLast = (): boolean => mine === chosen;
    // Of two choices the last is taken: what is still being read of the first is given up.
    reader?.stop();
    let own: OwnFilesClient | undefined;
    try {
      const refused = sizeRefusal(given);
      if (refused !== undefined) throw new Error(refused);
      tell(say.readingOf(counted(given.length, "file")));
      const all = await Promise.all(
        given.map(async (file, i) => ({
          name: file.name,
          path: paths[i],
          bytes: new Uint8Array(await file.arrayBuffer())
        }))
      );
      if (!isLast()) return;
      own = reader = start();
      const found = await own.read(all);
      if (!isLast()) return;
      if (found.kind === "pictures") await take(found.pictures, isLast);
      else {
        await collection.replace(found.set);
        tell("");
      }
    } catch (error) {
      if (isLast()) refuse(error);
    } finally {
      own?.stop();
    }
  }
  files.addEventListener("input", (event) => event.stopPropagation());
  files.addEventListener("change", () => {
    const given = [...(files.files ?? [])];
    // The same file may be chosen again, once it has been mended.
    if (given.length > 0) void read(given).finally(() => (files.value = ""));
  });
  const stopDropping = pictureDrop(
    panel.element,
    (_, all) => {
      // A report that is dropped here is the laboratory's.
      if (!all.every(({name}) => name.toLowerCase().endsWith(".json"))) void read(all);
    },
    (sentence) => {
      // Text that is pasted somewhere else on the page is nothing to speak of.
      if (!panel.element.hidden) tell(sentence);
    },
    say.filesOfImagesAreNeeded,
    readFolders
  );
  show();
  return {
    field,
    panel: panel.element,
    facts: () => collection.facts,
    images: ({data, size}) => (data === "own" ? collection.images(size) : undefined),
    missing({data}, run) {
      if (data !== "own") return undefined;
      const {facts} = collection;
      if (run?.images && facts?.digest !== run.images.digest)
        return say.thatRunTrainedOnChoose(ownWords(run.images), facts ? say.thoseThatAreHereAre : say.theyAreNotHere);
      return facts ? undefined : say.theseSettingsTrainOnOwn;
    },
    follow({data}) {
      wanted = data === "own";
      show();
    },
    lock(locked) {
      files.disabled = locked;
      panel.lock(locked);
    },
    stop() {
      chosen++;
      stopDropping();
      making.stop();
      reader?.stop();
    }
  };
}
