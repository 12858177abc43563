import {percent, shareText} from "../../../draw/numbers.js";
import type {SeenImage} from "../seenImage.js";
import type {ShownResult} from "./shownResult.js";

/** Shares below which later units have made up for most of a damage, and for some of it. */
const MENDED = {most: 0.5, some: 0.9};

/** The class that is likeliest, by name, and its share. */
export function likeliest({classes}: ShownResult["network"], probabilities: readonly number[]) {
  const share = Math.max(...probabilities);
  const top = probabilities.indexOf(share);
  return {name: classes[top] ?? `class ${top}`, share};
}

/** What became of the damage after the first cut, by how far the outputs have moved. */
function travelled(first: number, last: number, after: number): string {
  const units = after === 1 ? "the unit after it" : `the ${after} units after it`;
  const makes = after === 1 ? "makes" : "make";
  if (last < MENDED.most * first) return `${units} ${makes} up for most of it: ${percent(last)} at the end`;
  if (last < MENDED.some * first) return `${units} ${makes} up for some of it: ${percent(last)} at the end`;
  return `${units} cannot mend it: ${percent(last)} at the end`;
}

/** What became of the answer. */
function answered(network: ShownResult["network"], {whole, cut}: SeenImage): string {
  if (cut === undefined) return "";
  const [before, after] = [likeliest(network, whole.probabilities), likeliest(network, cut.probabilities)];
  return before.name === after.name
    ? `The answer stays ${before.name}: ${shareText(before.share)} before, ${shareText(after.share)} now.`
    : `The ${before.name} (${shareText(before.share)}) becomes ${after.name} (${shareText(after.share)}).`;
}

/** What cutting has done to this picture, in sentences made of the numbers that are shown; empty where nothing is cut. */
export function cutWords({network, cut, seen}: ShownResult): string {
  const first = network.units.findIndex(({id}) => cut.includes(id));
  const unit = network.units[first];
  if (unit === undefined || seen.cut === undefined) return "";
  const {moved} = seen.cut;
  const after = moved.length - 1 - first;
  const here = moved[first] ?? 0;
  const many =
    cut.length === network.units.length ? "No unit has a shortcut now" : `${cut.length} units have lost theirs`;
  const who =
    cut.length === 1
      ? `${unit.name} hands on ReLU(f(x)) alone. Its output moves`
      : `${many}. The first, ${unit.name}, hands on ReLU(f(x)): its output moves`;
  const way = after > 0 ? `; ${travelled(here, moved.at(-1) ?? 0, after)}` : "";
  return `${who} by ${percent(here)} of its size${way}. ${answered(network, seen)}`;
}
