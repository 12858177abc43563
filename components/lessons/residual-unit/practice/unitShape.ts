import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitPracticeWords.js";

const shape = (side: number, maps: number): string => `${side}×${side}×${maps}`;

/** What shape leaves a unit: one stride, borders padded, as many maps as filters. */
export const unitShape: Exercise = {
  id: "unitShape",
  topic: say.shapes,
  draw(stream) {
    const side = pick(stream, [14, 15, 28, 29, 33, 56, 57]);
    const width = pick(stream, [16, 32, 64]);
    const stride = pick(stream, [1, 2, 2] as const);
    const filters = stride === 2 ? 2 * width : width;
    const [out] = shortcutFit({shortcut: "none", stride, side, width, filters}).main;
    const isOdd = stride === 2 && side % 2 === 1;
    return choiceQuestion(stream, {
      given: say.aMapComesIntoAUnit(shape(side, width), filters, stride),
      ask: say.whatShapeLeavesThe,
      right: [shape(out, filters), stride === 1 ? say.paddingKeepsTheSide : say.onlyTheFirstConvolution(side, out)],
      wrong: [
        stride === 1
          ? [shape(side - 4, filters), say.eachWindowWouldCostTwoPixels]
          : [shape(Math.ceil(out / 2), filters), say.thatIsStride2Twice],
        isOdd
          ? [shape(out - 1, filters), say.samePaddingRoundsUp(side)]
          : [shape(side, filters * 2), say.filtersAreNotAdded],
        stride === 1
          ? [shape(side, width * filters), say.aFilterReadsAllMaps]
          : [shape(out, width), say.asManyMapsAsFilters(filters)],
        stride === 1
          ? [shape(Math.ceil(side / 2), filters), say.onlyStride2Halves]
          : [shape(side, filters), say.stride2TakesEverySecondPixel]
      ]
    });
  }
};
