import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitPracticeWords.js";

/** How many pixels of a map a strided projection reads. */
export const readPixels: Exercise = {
  id: "readPixels",
  topic: say.whatAProjectionReads,
  draw(stream) {
    const side = pick(stream, [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20]);
    const [out] = shortcutFit({shortcut: "projection", stride: 2, side, width: 8, filters: 16}).main;
    const right = out * out;
    return numberQuestion({
      given: say.theShortcutOfTheFirstUnit(side),
      ask: say.howManyPixelsAreRead,
      label: say.pixels,
      right,
      why: say.itStandsOnPlaces(out, right, side * side),
      slips: [
        {
          value: side * side,
          reason: say.withStride1AllAreRead
        },
        {value: (side * side) / 2, reason: say.halfWouldBeOneDirection},
        {value: side * out, reason: say.thatIsStride2InOneDirection},
        {value: 9 * right, reason: say.thatWouldBeA3By3Window},
        ...(side % 2 === 0
          ? []
          : [
              {
                value: (out - 1) ** 2,
                reason: say.onAnOddSide(side)
              }
            ])
      ],
      hint: say.countThePlacesWhere
    });
  }
};
