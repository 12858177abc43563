import {percent, shareText} from "../../../draw/numbers.js";
import type {SeenImage} from "../seenImage.js";
import type {ShownResult} from "./shownResult.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** Shares below which later units have made up for most of a damage, and for some of it. */
const MENDED = {most: 0.5, some: 0.9};

/** The class that is likeliest, by name, and its share. */
export function likeliest({classes}: ShownResult["network"], probabilities: readonly number[]) {
  const share = Math.max(...probabilities);
  const top = probabilities.indexOf(share);
  return {name: classes[top] ?? say.classOf(top), share};
}

/** What became of the damage in the units after the first cut, by how far the outputs have moved; undefined where there are none. */
function travelled(first: number, last: number, after: number): string | undefined {
  if (after === 0) return undefined;
  if (last < MENDED.most * first) return say.mendMost(after, percent(last));
  return last < MENDED.some * first ? say.mendSome(after, percent(last)) : say.cannotMend(after, percent(last));
}

/** What became of the answer. */
function answered(network: ShownResult["network"], {whole, cut}: SeenImage): string {
  if (cut === undefined) return "";
  const [before, after] = [likeliest(network, whole.probabilities), likeliest(network, cut.probabilities)];
  return before.name === after.name
    ? say.theAnswerStays(before.name, shareText(before.share), shareText(after.share))
    : say.theAnswerBecomes(before.name, shareText(before.share), after.name, shareText(after.share));
}

/** What cutting has done to this picture, in sentences made of the numbers that are shown; empty where nothing is cut. */
export function cutWords({network, cut, seen}: ShownResult): string {
  const first = network.units.findIndex(({id}) => cut.includes(id));
  const unit = network.units[first];
  if (unit === undefined || seen.cut === undefined) return "";
  const {moved} = seen.cut;
  const after = moved.length - 1 - first;
  const here = moved[first] ?? 0;
  const told = [unit.name, percent(here), travelled(here, moved.at(-1) ?? 0, after)] as const;
  const damage =
    cut.length === 1
      ? say.oneCut(...told)
      : cut.length === network.units.length
        ? say.allUnitsCut(...told)
        : say.unitsCut(cut.length, ...told);
  return `${damage} ${answered(network, seen)}`;
}
