import {mean} from "d3";
import {measured} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {CURVE_NAMES, inAnyOrder} from "../../../site/practice/unnamedCurves.js";
import type {LossPlane} from "../recordedSurface.js";
import {gridPlaces} from "../surfaceGrid.js";
import {networkSlices} from "../surfaceSlices.js";

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
    topic: "Whose valley?",
    draw(stream) {
      const line = pick(stream, telling);
      const slices = {residual: residual[line] ?? new Float32Array(), plain: plain[line] ?? new Float32Array()};
      const order = inAnyOrder(stream, "plain" as const, "residual" as const);
      const place = order.indexOf("plain");
      const told = `Within half a filter's length the plain network's loss is ${measured(near(slices.plain), 2)} nats on average, the residual one's ${measured(near(slices.residual), 2)}.`;
      const direction = line % 2 === 0 ? "first" : "second";
      return choiceQuestion(stream, {
        given: `The loss of two trained networks along one line through their weights, the ${direction} direction of seed ${seeds[line >> 1] ?? 0}. At 1 every filter has moved by its own length. One network has shortcuts.`,
        ask: "Which curve is the plain network's?",
        figure: {
          x: places,
          curves: [Array.from(slices[order[0]]), Array.from(slices[order[1]])],
          xLabel: "distance along the direction",
          yLabel: "loss, nats"
        },
        right: [
          `Curve ${CURVE_NAMES[place] ?? ""}`,
          `${told} One line is one line: the page shows ${residual.length}.`
        ],
        wrong: [[`Curve ${CURVE_NAMES[1 - place] ?? ""}`, `That is the residual one. ${told}`]]
      });
    }
  };
}
