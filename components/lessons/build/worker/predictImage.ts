import type {UnitMaps} from "../../../engine/unitMaps.js";
import type {BuildRequest} from "../buildProtocol.js";
import {buffersOf, shownUnit, unitChannels} from "./shownUnit.js";
import type {NetworkAtHand, Say} from "./networkAtHand.js";

type Request<T extends BuildRequest["type"]> = Extract<BuildRequest, {readonly type: T}>;

/** Runs an image through the network at hand: each unit's maps as they come, which are put into `kept`, then the probabilities. */
export function predictImage(
  {folded}: NetworkAtHand,
  {run, image, withoutShortcut, maps}: Request<"predict">,
  kept: Map<string, UnitMaps>,
  say: Say
): void {
  const start = performance.now();
  if (maps) kept.clear();
  const probabilities = folded.run(image, {
    withoutShortcut: new Set(withoutShortcut),
    ...(maps && {
      onUnit(found) {
        kept.set(found.name, found);
        const unit = shownUnit(found);
        say({type: "unit", run, unit}, buffersOf(unit));
      }
    })
  });
  say({type: "predicted", run, probabilities: [...probabilities], milliseconds: performance.now() - start});
}

/** Sends all channels of a unit whose maps are kept. @throws Error that names the unit if they are not */
export function sendChannels({run, unit}: Request<"channels">, kept: ReadonlyMap<string, UnitMaps>, say: Say): void {
  const maps = kept.get(unit);
  if (maps === undefined) throw new Error(`the maps of ${unit} are no longer kept`);
  const all = unitChannels(maps);
  say({type: "channels", run, maps: all}, buffersOf(all));
}
