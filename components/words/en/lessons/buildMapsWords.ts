/** @file English words of every unit's maps, of a built network. */
import type {Shown} from "../../shown.js";

export const isLarger = (added: Shown, larger: Shown, count: Shown): string =>
  `f(x) is larger than ${added} in ${larger} of ${count} channels.`;
export const isLargerOverZero = (added: Shown, larger: Shown, count: Shown, silent: Shown): string =>
  `f(x) is larger than ${added} in ${larger} of ${count} channels; in ${silent} of them ${added} was zero everywhere.`;
export const changedMost = (added: Shown, words: Shown): string =>
  `The channels that the unit changed most, by ‖f(x)‖ / ‖${added}‖. ${words}`;
export const channelOf = (channel: Shown): string => `channel ${channel}`;
export const showChannel = (channel: Shown, added: Shown, before: Shown, f: Shown, ratio: Shown): string =>
  `Show channel ${channel}: ${added} ${before}, f(x) ${f}, ratio ${ratio}`;
export const negative = "negative";
export const positive = "positive";
export const valuesOfAPixel = "Values of a pixel: arrow keys move it, Page Up and Page Down change the channel.";
export const nothing = "nothing";
export const pixelOfChannel = (channel: Shown, row: Shown, column: Shown, sum: Shown, output: Shown): string =>
  `Channel ${channel}, row ${row}, column ${column}: ${sum} → ReLU → ${output}.`;
export const pixelOfMean = (count: Shown, row: Shown, column: Shown, sum: Shown, output: Shown): string =>
  `Mean of ${count} channels, row ${row}, column ${column}: ${sum}; ${output} after ReLU, which acts on each channel before the mean is taken.`;
export const allMapsOf = (unit: Shown): string => `All maps of ${unit}`;
/** What a unit's shortcut is. */
export const shortcuts = {
  none: "no shortcut",
  identity: "identity shortcut",
  projection: "projection shortcut"
};
export const nothingToCompare = "nothing to compare f(x) with";
export const smallMapsShow = "Small maps show";
export const theMean = "the mean over channels";
export const theStrongest = "the strongest channel of f(x)";
export const allMaps = "All maps";
export const oneRowAUnit = "One row a unit, each with a scale of its own: the same for its four maps.";
export const meanOfAll = (count: Shown): string => `Mean of all ${count}`;
export const strongestOf = (count: Shown): string => `The ${count} strongest of f(x)`;
export const allOf = (count: Shown): string => `All ${count}`;
export const oneChannel = "One channel";
export const channels = "Channels";
export const channelLabel = "Channel";
export const fetchingAll = (count: Shown): string => `Fetching all ${count} channels …`;
export const pointAtAPixel = "Point at a pixel, or focus the maps and use the arrow keys, to read its values.";
export const allMapsScale = "All maps: ";
export const empty = "empty";
export const channelIsBut = (wanted: Shown, most: Shown, channel: Shown): string =>
  `Channel is ${wanted}, but must be a whole number from 0 to ${most}; ${channel} stays.`;
export const couldNotBeFetched = (unit: Shown, reason: Shown): string =>
  `The channels of ${unit} could not be fetched: ${reason}. The mean is shown; choose again to ask once more.`;
export const mapsOf = (count: Shown, height: Shown, width: Shown): string => `${count} maps of ${height}×${width}`;
export const channelOfSize = (channel: Shown, height: Shown, width: Shown): string =>
  `channel ${channel}, ${height}×${width}`;
export const meanOfSize = (height: Shown, width: Shown): string => `mean, ${height}×${width}`;
export const map = "Map";
export const minimum = "Minimum";
export const maximum = "Maximum";
export const mean = "Mean";
export const zeros = "Zeros";
export const sum = "sum";
export const afterRelu = "after ReLU";
export const allValuesOf = (unit: Shown): string => `All values of ${unit}`;
export const shortcutOfX = "shortcut(x)";
export const sumWithShortcut = "f(x) + shortcut";
export const noShortcut = "no shortcut:";
export const meanOfChannels = (count: Shown): string => `mean of ${count} channels`;
export const channelsOf = (count: Shown): string => `${count} channels`;
export const panelTold = (
  unit: Shown,
  part: Shown,
  which: Shown,
  height: Shown,
  width: Shown,
  low: Shown,
  high: Shown
): string => `${unit}: ${part}, ${which}, ${height}×${width}, ${low} to ${high}`;
