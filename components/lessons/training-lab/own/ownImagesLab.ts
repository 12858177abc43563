import {ownWords, type OwnFacts} from "../../../run/data/own/ownFacts.js";
import type {OwnImages} from "../../../run/data/own/ownImages.js";
import {counted} from "../../../run/data/own/ownLimits.js";
import {errorWords} from "../../../run/errorWords.js";
import type {KeptRun} from "../../../run/kept/keptRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import {fileFace} from "../../../ui/settings/fileFace.js";
import {pictureDrop} from "../../../ui/image/pictureDrop.js";
import {collectionWords, ownCollection, type OwnCollection} from "./ownCollection.js";
import type {OwnFilesClient} from "./ownFilesClient.js";
import {ownMaking} from "./ownMaking.js";
import {ownPanel, type OwnPanel} from "./ownPanel.js";
import type {DecodePicture, OwnPicture} from "./ownPictures.js";
import {ownReading, type OwnReading} from "./ownReading.js";
import * as say from "../../../words/en/lab/labOwnWords.js";
import * as settingsWords from "../../../words/en/ui/uiSettingsWords.js";

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
export function ownImagesLab({onChange, start, decode}: OwnImagesOptions): OwnImagesLab {
  let wanted = false;
  const collection = ownCollection(() => {
    show();
    onChange();
  });
  const {bring, making, ...unnamed} = pictureMaking(collection, (sentence) => tell(sentence));
  const panel = ownPanel(making.element, {
    rename: (at, name) => collection.rename(at, name),
    grey: (inGrey) => void collection.turnGrey(inGrey),
    forget() {
      unnamed.forget();
      collection.forget();
    }
  });
  const reading = ownReading({
    ...{start, decode, bring, tell},
    replace: (set) => collection.replace(set),
    progress: (sentence) => panel.tell(sentence),
    refuse: (error) => tell(refusalWords(collection, error))
  });
  const {field, input} = filesField(reading);
  const stopDropping = dropOn(panel, reading, tell);
  function show(): void {
    const {all} = collection;
    panel.element.hidden = !wanted && all === undefined && panel.problem === "" && unnamed.count() === 0;
    panel.show(collection, collectionWords(collection));
    making.offer(all?.classes ?? []);
  }
  function tell(sentence: string): void {
    panel.tell(sentence);
    show();
  }
  show();
  return {
    field,
    panel: panel.element,
    facts: () => collection.facts,
    images: ({data, size}) => (data === "own" ? collection.images(size) : undefined),
    missing: (config, run) => missingWords(collection.facts, config, run),
    follow({data}) {
      wanted = data === "own";
      show();
    },
    lock(locked) {
      if (input.disabled !== locked) input.disabled = locked;
      panel.lock(locked);
    },
    stop() {
      reading.stop();
      stopDropping();
      making.stop();
    }
  };
}

const refusalWords = ({all}: Pick<OwnCollection, "all">, error: unknown): string =>
  `${errorWords(error)}${all === undefined ? "" : say.theImagesThatWereThere}`;

/** Which images settings, or a run's going on, cannot do without, as a request; undefined where they can. */
function missingWords(
  facts: OwnFacts | undefined,
  {data}: RunConfig,
  run?: Pick<KeptRun, "images">
): string | undefined {
  if (data !== "own") return undefined;
  if (run?.images && facts?.digest !== run.images.digest)
    return say.thatRunTrainedOnChoose(ownWords(run.images), facts ? say.thoseThatAreHereAre : say.theyAreNotHere);
  return facts ? undefined : say.theseSettingsTrainOnOwn;
}

/** Pictures of no class yet, and where pictures are made: they wait until the reader has named their class. */
function pictureMaking(collection: OwnCollection, tell: (sentence: string) => void) {
  let waiting: readonly OwnPicture[] = [];
  function place(): void {
    const {name} = making;
    if (waiting.length === 0) return;
    if (name === "") return tell(say.ofNoClassYetName(counted(waiting.length, "picture")));
    const placed = waiting;
    waiting = [];
    collection.add(placed, name).then(
      () => tell(""),
      (error: unknown) => tell(refusalWords(collection, error))
    );
  }
  function bring(pictures: readonly OwnPicture[]): void {
    waiting = [...waiting, ...pictures];
    place();
  }
  const making = ownMaking(bring, place, tell);
  return {bring, making, count: () => waiting.length, forget: () => void (waiting = [])};
}

/** The control for files, and the input in it. */
function filesField({read}: Pick<OwnReading, "read">) {
  const input = element("input", {type: "file", id: "own-images", multiple: true});
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => {
    const given = [...(input.files ?? [])];
    // The same file may be chosen again, once it has been mended.
    if (given.length > 0) void read(given).finally(() => (input.value = ""));
  });
  const label = element("label", {htmlFor: input.id}, say.ownImages);
  return {
    input,
    field: element(
      "div",
      {className: "run-control own-files"},
      label,
      element("span", {className: "file-field"}, input, fileFace(settingsWords.chooseFiles))
    )
  };
}

/** Reads what is dropped on the panel or pasted, until it is stopped. */
function dropOn(panel: OwnPanel, {read, readFolders}: OwnReading, tell: (sentence: string) => void): () => void {
  return pictureDrop(
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
}
