import {whole} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** How many images go through the network for one plane. */
export const planeCost: Exercise = {
  id: "planeCost",
  topic: "What a plane costs",
  draw(stream) {
    const points = pick(stream, [5, 11, 21, 31, 41]);
    const images = pick(stream, [32, 64, 100, 128, 256]);
    const planes = pick(stream, [1, 2, 3]);
    const right = planes * points ** 2 * images;
    return numberQuestion({
      given: `The loss is measured on ${planes === 1 ? "a plane" : `${planes} planes`} at ${points} places along each of two directions, each time as the mean over ${images} images.`,
      ask: "How many images go forward through the network?",
      label: "Images",
      right,
      why: `${planes > 1 ? `${planes} · ` : ""}${points} · ${points} · ${images} = ${whole(right)}. Twice as fine a grid takes four times as long, and a third direction would take ${points} times as long.`,
      slips: [
        {
          value: planes * 2 * points * images,
          reason: "Those are two lines. A plane has a place for every pair of steps."
        },
        {
          value: planes * points * images,
          reason: "That is a single line. A plane has as many lines as it has places along the other direction."
        },
        {
          value: planes * points ** 2,
          reason: "Those are the places. At each of them the loss is a mean over images, and every image goes through."
        },
        {value: right / planes, reason: "That is one plane."},
        {
          value: planes * (points - 1) ** 2 * images,
          reason: "Those are the squares between the places. The loss is measured at the places."
        },
        {value: 2 * right, reason: "The loss needs only the way forward; no gradient is sent back."}
      ],
      hint: "Count the places of the plane, then the images at each of them."
    });
  }
};
