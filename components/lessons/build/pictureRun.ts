import type {MadeReport} from "./buildClient.js";
import {fixed} from "../../draw/numbers.js";
import type {OpenedUnit} from "../../picture/unit/openedUnit.js";
import {Cancelled} from "./cancelled.js";
import type {WeightsKind} from "./networkSession.js";
import type {PanelParts} from "./panelParts.js";
import {predictionRows, predictionSentence, shownPrediction} from "./predictionView.js";
import type {ShownNetwork} from "./shownNetwork.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** Runs the picture as it is now through the network that is wanted, and shows what comes of it. What goes wrong is thrown. */
export interface PictureRun {
  /** `before` is said before the run's own words. */
  run(before?: string): Promise<void>;
  /** Opens a unit of the network that is wanted for the picture as it is now, with the cuts or without; undefined where it cannot be. */
  inside(unit: string, isCut: boolean): Promise<OpenedUnit | undefined>;
  /** Makes ResNet-34 with random weights anew, and runs the picture through it. */
  build(): Promise<void>;
  /** The same as `run` after weights were read, in words; nothing where that was cancelled. */
  runAfter(read: string | undefined): Promise<void>;
}

/** Milliseconds after which what goes on can be cancelled: less is a blink. */
const UNHURRIED = 400;

/** A run of the panel's picture. A network of ours that is wanted and not at hand is made first. */
export function pictureRun(parts: PanelParts, network: ShownNetwork): PictureRun {
  const {session, words, result, chooser, everyUnit, units, cancel} = parts;
  /** Makes a network of ours, and says what was done. */
  async function make(kind: Exclude<WeightsKind, "own">): Promise<string> {
    words.say(kind === "random" ? say.buildingResNet34 : say.loadingTheMiniature);
    let built: MadeReport | undefined;
    // Cancelled too late, it is at hand all the same.
    await cancel.during(async (signal) => (built = await session.make(kind, signal)), UNHURRIED);
    if (built === undefined) throw new Cancelled();
    return network.show(built, kind === "random" ? say.built : say.loaded);
  }
  async function run(before?: string): Promise<void> {
    const {wanted} = network;
    let said = before;
    if (wanted !== "own" && session.atHand?.kind !== wanted) said = await make(wanted);
    else if (wanted === "own" && session.atHand?.kind !== "own") throw new Error(say.noWeightsOfYourOwn);
    if (session.atHand === undefined) return;
    const {built, kind} = session.atHand;
    const picture = chooser.picture();
    const {cut} = result.cuts;
    const maps = result.maps();
    const seen = await cancel.during(
      (signal) =>
        session.predict(picture.values.slice(), cut, {
          open: result.open(built.network.units),
          maps,
          onUnit: everyUnit.open ? (unit) => units.add(unit) : undefined,
          signal
        }),
      UNHURRIED
    );
    if (seen === undefined) throw new Cancelled();
    const shown = {network: built.network, isShipped: kind === "miniature", picture, cut, maps, seen};
    result.show(shown);
    result.wait(false);
    parts.progress.hide();
    const prediction = shownPrediction(shown);
    parts.prediction.show(prediction);
    const sentence = predictionSentence(predictionRows(prediction), prediction);
    const told = say.runIn(fixed(seen.milliseconds, 0), built.backend, sentence);
    words.say(said ? `${said} ${told}` : told);
  }
  return {
    run,
    async inside(unit, isCut) {
      const {wanted} = network;
      if (wanted !== "own" && session.atHand?.kind !== wanted) await make(wanted);
      if (session.atHand === undefined) return undefined;
      parts.progress.hide();
      const withoutShortcut = isCut ? result.cuts.cut : [];
      return session.inside({image: chooser.picture().values.slice(), withoutShortcut, unit});
    },
    build: async () => run(await make("random")),
    async runAfter(read) {
      if (read !== undefined) await run(read);
    }
  };
}
