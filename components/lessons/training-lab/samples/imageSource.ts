import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import type {OwnImages} from "../../../run/data/own/ownImages.js";
import {errorWords} from "../../../run/errorWords.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {ownSeen} from "./ownSeen.js";
import type {SeenImages} from "./seenImages.js";
import {seenImagesClient, type SeenImagesClient} from "./seenImagesClient.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";

/** Images, or in a sentence why there are none; undefined while they are being drawn. */
export type FoundImages = SeenImages | string | undefined;

/** Gives the images of configurations; those of the last few are kept. */
export interface ImageSource {
  /** `facts`: of the own images that a run trained on, which must be the ones that are here. */
  find(config: RunConfig, facts?: OwnFacts): FoundImages;
  stop(): void;
}

export interface ImageSourceOptions {
  /** Images have come that were asked for. */
  readonly onCome: () => void;
  /** The reader's own images as a configuration takes them. */
  readonly own: (config: RunConfig) => OwnImages | undefined;
  readonly start?: (() => SeenImagesClient) | undefined;
}

/** Sets that are kept: that of the run shown, that of the settings, and the one before. */
const KEPT = 3;

/** Makes the source; a worker is started when images are to be drawn, and ended with the last of them. */
export function imageSource({onCome, own, start = seenImagesClient}: ImageSourceOptions): ImageSource {
  const found = new Map<string, FoundImages>();
  let worker: SeenImagesClient | undefined;
  let asked = 0;
  let stopped = false;

  /** Puts images to the newest, and forgets the oldest. */
  function keep(key: string, images: FoundImages): FoundImages {
    found.delete(key);
    found.set(key, images);
    const [oldest] = found.keys();
    if (found.size > KEPT && oldest !== undefined) found.delete(oldest);
    return images;
  }
  async function draw(key: string, config: RunConfig): Promise<void> {
    asked++;
    worker ??= start();
    const drawn = await worker.draw(config).catch((error: unknown) => say.theImagesCouldNotBe(errorWords(error)));
    asked--;
    if (asked === 0) {
      worker.stop();
      worker = undefined;
    }
    if (stopped || !found.has(key)) return;
    found.set(key, drawn);
    onCome();
  }
  return {
    find(config, facts) {
      const {data, size, seed, noise, distort} = config;
      if (data === "own") {
        const images = own(config);
        if (images === undefined || (facts && facts.digest !== images.facts.digest))
          return say.theImagesThemselvesAreNot;
        // The names of classes can be changed, the images not.
        const key = ["own", images.facts.digest, size, seed].join();
        const before = found.get(key);
        if (typeof before !== "object") return keep(key, ownSeen(images, seed));
        const {classes} = images.facts;
        return keep(key, before.classes === classes ? before : {...before, classes});
      }
      const key = [data, size, seed, noise, distort].join();
      if (found.has(key)) return keep(key, found.get(key));
      keep(key, undefined);
      void draw(key, config);
      return undefined;
    },
    stop() {
      stopped = true;
      worker?.stop();
    }
  };
}
