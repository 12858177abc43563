import {miniature} from "../../network/miniature.js";
import {DIGIT_INPUT, networkInput} from "./image/inputTarget.js";
import {digitPicture} from "./image/sampleChoice.js";
import {networkFacts} from "./networkFacts.js";
import type {RecordedCuts} from "./recordedCuts.js";
import type {ShownResult} from "./result/shownResult.js";

/** What the shipped miniature made of the sample that the page opens with, as it was recorded: nothing has to run for it. */
export function recordedResult({sample: {digit, seen}}: RecordedCuts): ShownResult {
  const {name, preview} = digitPicture(digit);
  const classes = Array.from({length: 10}, (_, i) => String(i));
  return {
    network: networkFacts(miniature(), {classes, weights: "trained", normalization: "symmetric"}),
    isShipped: true,
    picture: {name, values: networkInput(preview.rgba, DIGIT_INPUT), pixels: preview, digit},
    cut: [],
    maps: "mean",
    seen
  };
}
