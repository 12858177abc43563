import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** How wide a valley looks once all filters are larger or smaller, with a direction of either kind. */
export const scaledFilters: Exercise = {
  id: "scaledFilters",
  topic: "A wide valley",
  draw(stream) {
    const factor = pick(stream, [2, 3, 5, 10, 100]);
    const isLarger = stream.integer(2) === 0;
    const isNormalized = stream.integer(3) === 0;
    const wider = `${factor} times as wide`;
    const narrower = `1/${factor} as wide`;
    const [seems, opposite] = isLarger ? [wider, narrower] : [narrower, wider];
    return choiceQuestion(stream, {
      given: `All weights of every convolution are ${isLarger ? "multiplied" : "divided"} by ${factor}. Batch normalization follows each. Then the loss is measured along ${isNormalized ? "a random direction of these weights that is normalized filter by filter, before and after" : "the same random direction of these weights as before, with steps of the same length"}.`,
      ask: "How wide does the valley look now?",
      right: isNormalized
        ? [
            "As wide as before",
            "The network computes the same, and the direction has grown or shrunk with its filters: each step changes them by the same share."
          ]
        : [
            seems,
            `The network computes the same, but beside its filter a step of the old length is now ${isLarger ? `1/${factor} as` : `${factor} times as`} large.`
          ],
      wrong: isNormalized
        ? [
            [
              seems,
              "That would be with steps of the old length. Filter normalization makes each step as long as its filter."
            ],
            [
              opposite,
              "Steps of the old length would even show the contrary; and normalized ones grow or shrink with the filters."
            ]
          ]
        : [
            [
              "As wide as before",
              "Batch normalization divides the factor out of what the network computes. It does not divide it out of the steps."
            ],
            [
              opposite,
              `The other way around: beside ${isLarger ? "larger" : "smaller"} weights a step of the old length is ${isLarger ? "smaller" : "larger"}.`
            ],
            [
              "It can't be told",
              "Batch normalization makes the network blind to the factor, so only the length of a step beside the weights matters."
            ]
          ]
    });
  }
};
