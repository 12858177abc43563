import {mean} from "d3";
import {measured} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {CURVE_NAMES, inAnyOrder} from "../../../site/practice/unnamedCurves.js";
import type {LossPlane} from "../recordedSurface.js";
import {gridPlaces} from "../surfaceGrid.js";
import {networkSlices} from "../surfaceSlices.js";
import * as say from "../../../words/en/lessons/lossSurfacePracticeWords.js";

/** Which of two lines through trained weights is the plain network's. */
export function unnamedSlice(planes: readonly LossPlane[]): Exercise {
  const seeds = [...new Set(planes.map(({seed}) => seed))];
  const [residual, plain] = (["residual", "plain"] as const).map(
    (network) => networkSlices(planes, network).slices
  ) as [readonly Float32Array[], readonly Float32Array[]];
  const places = gridPlaces(residual[0]?.length ?? 0);
  const half = places.flatMap((place, i) => (Math.abs(place) <= 0.5 ? [i] : []));
  const near = (slice: Float32Array): number => mean(half, (i) => slice[i]) ?? NaN;
  // Only lines that tell: the plain network's lies higher over the inner half.
  const telling = residual.flatMap((slice, i) => (near(plain[i] ?? slice) > 1.2 * near(slice) ? [i] : []));
  return {
    id: "unnamedSlice",
    topic: say.whoseValley,
    draw(stream) {
      const line = pick(stream, telling);
      const slices = {residual: residual[line] ?? new Float32Array(), plain: plain[line] ?? new Float32Array()};
      const order = inAnyOrder(stream, "plain" as const, "residual" as const);
      const place = order.indexOf("plain");
      const told = say.withinHalfAFiltersLength(measured(near(slices.plain), 2), measured(near(slices.residual), 2));
      const along = line % 2 === 0 ? say.alongTheFirstDirection : say.alongTheSecondDirection;
      return choiceQuestion(stream, {
        given: along(seeds[line >> 1] ?? 0),
        ask: say.whichIsThePlainOne,
        figure: {
          x: places,
          curves: [Array.from(slices[order[0]]), Array.from(slices[order[1]])],
          xLabel: say.distanceAlong,
          yLabel: say.lossNats
        },
        right: [say.curve(CURVE_NAMES[place] ?? ""), say.oneLineIsOneLine(told, residual.length)],
        wrong: [[say.curve(CURVE_NAMES[1 - place] ?? ""), say.thatIsTheResidualOne(told)]]
      });
    }
  };
}
