import {ownFacts, type OwnFacts} from "../../../run/data/own/ownFacts.js";
import {ownImages, type OwnImages} from "../../../run/data/own/ownImages.js";
import {counted, MOST_CLASSES, shortName} from "../../../run/data/own/ownLimits.js";
import {greySet, isGrey, joinSets, unfit, type OwnSet} from "../../../run/data/own/ownSet.js";
import {likeSet, pictureSet, type OwnPicture} from "./ownPictures.js";
import * as say from "../../../words/en/lab/labOwnWords.js";
import {LANGUAGE} from "../../../words/en/language.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** The reader's images in this tab: all that has been brought, and what of it can be trained on. */
export interface OwnCollection {
  /** All images so far; undefined before the first. */
  readonly all: OwnSet | undefined;
  /** What is known of them; undefined while they cannot be trained on. */
  readonly facts: OwnFacts | undefined;
  /** Why they cannot be trained on yet, in a sentence. */
  readonly lack: string | undefined;
  readonly inGrey: boolean;
  /** Takes these instead of what was there. @throws Error with a sentence where nothing could be trained on them; then all stays */
  replace(set: OwnSet): Promise<void>;
  /** Adds pictures of one class. @throws Error with a sentence where there would be too many classes */
  add(pictures: readonly OwnPicture[], name: string): Promise<void>;
  rename(place: number, name: string): void;
  turnGrey(inGrey: boolean): Promise<void>;
  forget(): void;
  /** The images in a network's size; undefined while there are none. */
  images(size: number): OwnImages | undefined;
}

/** An empty collection; `onChange` hears when images, names or facts have changed. */
export function ownCollection(onChange: () => void): OwnCollection {
  let all: OwnSet | undefined;
  /** What `all` is or will be, once the facts of it are found: pictures that come meanwhile are added to this. */
  let coming: OwnSet | undefined;
  let used: OwnSet | undefined;
  let facts: OwnFacts | undefined;
  let inGrey = false;
  let resized: OwnImages | undefined;
  /** Counts changes: facts of images that have been replaced meanwhile are not taken. */
  let turn = 0;

  async function take(set: OwnSet | undefined): Promise<void> {
    const mine = ++turn;
    coming = set;
    const next = set && (inGrey || isGrey(set)) ? greySet(set) : set;
    const found = next && unfit(next) === undefined ? await ownFacts(next) : undefined;
    if (mine !== turn) return;
    all = set;
    used = next;
    facts = found;
    resized = undefined;
    onChange();
  }
  return {
    get all() {
      return all;
    },
    get facts() {
      return facts;
    },
    get lack() {
      return all && unfit(all);
    },
    get inGrey() {
      return inGrey;
    },
    async replace(set) {
      const problem = unfit(set);
      if (problem !== undefined) throw new Error(problem);
      await take(set);
    },
    async add(pictures, name) {
      const fresh = pictureSet(
        pictures,
        pictures.map(() => name)
      );
      const next = coming ? joinSets(coming, likeSet(fresh, coming, greySet)) : fresh;
      if (next.classes.length > MOST_CLASSES) throw new Error(said.atMostClasses(MOST_CLASSES, shortName(name)));
      await take(next);
    },
    rename(place, name) {
      const named = (classes: readonly string[]) => classes.map((old, i) => (i === place ? name : old));
      const next = all && {...all, classes: named(all.classes)};
      if (coming === all) coming = next;
      all = next;
      if (used) used = {...used, classes: named(used.classes)};
      if (facts) facts = {...facts, classes: named(facts.classes)};
      resized = undefined;
      onChange();
    },
    async turnGrey(next) {
      inGrey = next;
      await take(coming);
    },
    forget() {
      turn++;
      all = coming = undefined;
      used = undefined;
      facts = undefined;
      resized = undefined;
      onChange();
    },
    images(size) {
      if (used === undefined || facts === undefined) return undefined;
      if (resized?.size !== size) resized = ownImages(used, facts, size);
      return resized;
    }
  };
}

/** What is there, in words: how many images, and for what. */
export function collectionWords({all, facts, lack}: Pick<OwnCollection, "all" | "facts" | "lack">): string {
  if (all === undefined) return say.noImagesYet;
  const count = say.outOf(counted(all.labels.length, "image"), counted(all.classes.length, "class"));
  if (facts === undefined) return lack === undefined ? `${count}.` : say.soFar(count, lack);
  const colours = facts.channels === 1 ? say.inGrey : say.inColor;
  return say.toTrainOnToValidate(
    count,
    colours,
    facts.train.toLocaleString(LANGUAGE),
    facts.validation.toLocaleString(LANGUAGE)
  );
}
