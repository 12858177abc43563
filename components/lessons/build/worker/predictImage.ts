import type {UnitMaps} from "../../../engine/unitMaps.js";
import {HandedOver, type OpenRequest} from "../../../worker/service.js";
import type {BuildMessages, PredictedImage, Prediction} from "../buildClient.js";
import type {UnitChannels} from "../shownMaps.js";
import type {Breath} from "./breath.js";
import type {NetworkAtHand} from "./networkAtHand.js";
import {seeImage} from "./seeImage.js";
import {buffersOf, shownUnit, unitChannels} from "./shownUnit.js";
import * as say from "../../../words/en/lessons/buildWorkerWords.js";

/** Runs an image through the network at hand; where every unit is wanted, each is told as it comes, and put into `kept`. */
export async function predictImage(
  {folded}: NetworkAtHand,
  {image, withoutShortcut, open, units, maps}: PredictedImage,
  kept: Map<string, UnitMaps>,
  {tell, breath}: Pick<OpenRequest<BuildMessages["predict"]>, "tell"> & {readonly breath: Breath}
): Promise<Prediction> {
  const start = performance.now();
  if (units) kept.clear();
  const seen = await seeImage(folded, image, {
    breath,
    withoutShortcut,
    open,
    maps,
    ...(units && {
      onUnit(found) {
        kept.set(found.name, found);
        const unit = shownUnit(found);
        tell(unit, buffersOf(unit));
      }
    })
  });
  return {...seen, milliseconds: performance.now() - start};
}

/** All channels of a unit whose maps are kept. @throws Error that names the unit if they are not */
export function keptChannels(unit: string, kept: ReadonlyMap<string, UnitMaps>): HandedOver<UnitChannels> {
  const maps = kept.get(unit);
  if (maps === undefined) throw new Error(say.noLongerKept(unit));
  const all = unitChannels(maps);
  return new HandedOver(all, buffersOf(all));
}
