import type {ShortcutFit, ShortcutSetting} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

const shapeWords = (shape: readonly number[] | undefined): string => shape?.join("×") ?? say.nothing;

function refusal({stride}: ShortcutSetting, {main, skip}: ShortcutFit): string {
  const reasons: string[] = [];
  if (skip && main[0] !== skip[0]) reasons.push(say.sidesDiffer(main[0], skip[0], stride));
  if (skip && main[2] !== skip[2])
    reasons.push(
      main[2] > skip[2]
        ? say.mapsHaveNoPartner(main[2], skip[2], main[2] - skip[2])
        : say.theShortcutHasMoreMaps(skip[2], main[2], skip[2] - main[2])
    );
  return say.theyCannotBeAddedBecause(reasons.join("; "));
}

/** Why the two paths can or cannot be added, by the page's own shape rules; `{f}` stands for the residual function in either notation. */
export function fitWords(setting: ShortcutSetting, fit: ShortcutFit): string {
  const {verdict, main, skip, result} = fit;
  switch (verdict) {
    case "nothing":
      return say.nothingIsAddedThe(shapeWords(main));
    case "fails":
      return refusal(setting, fit);
    case "broadcasts":
      return say.noErrorAndYet(shapeWords(main), shapeWords(skip), shapeWords(result));
    case "adds":
      switch (setting.shortcut) {
        case "projection":
          return say.addedWithAProjection(shapeWords(skip), setting.width);
        case "zero-padding":
          return say.addedWithZeros(
            setting.stride === 2 ? say.everySecondPixel : say.everyPixel,
            setting.filters - setting.width
          );
        default:
          return say.addedAsTheyAre(shapeWords(main));
      }
    default:
      return verdict satisfies never;
  }
}
