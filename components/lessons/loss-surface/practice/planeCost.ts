import {whole} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/lossSurfacePracticeWords.js";

/** How many images go through the network for one plane. */
export const planeCost: Exercise = {
  id: "planeCost",
  topic: say.whatAPlaneCosts,
  draw(stream) {
    const points = pick(stream, [5, 11, 21, 31, 41]);
    const images = pick(stream, [32, 64, 100, 128, 256]);
    const planes = pick(stream, [1, 2, 3]);
    const right = planes * points ** 2 * images;
    return numberQuestion({
      given: planes === 1 ? say.lossOnAPlane(points, images) : say.lossOnPlanes(planes, points, images),
      ask: say.howManyImages,
      label: say.images,
      right,
      why: say.fourTimesAsLong(
        `${planes > 1 ? `${planes} · ` : ""}${points} · ${points} · ${images}`,
        whole(right),
        points
      ),
      slips: [
        {
          value: planes * 2 * points * images,
          reason: say.thoseAreTwoLines
        },
        {
          value: planes * points * images,
          reason: say.thatIsASingleLine
        },
        {
          value: planes * points ** 2,
          reason: say.thoseAreThePlaces
        },
        {value: right / planes, reason: say.thatIsOnePlane},
        {
          value: planes * (points - 1) ** 2 * images,
          reason: say.thoseAreTheSquares
        },
        {value: 2 * right, reason: say.onlyTheWayForward}
      ],
      hint: say.countThePlaces
    });
  }
};
