import {expect, it} from "vitest";
import {answersTo} from "../../../components/engine/train/answersTo.js";
import {classify, classShares, type Classifier} from "../../../components/engine/train/classifier.js";
import {NO_CLASS} from "../../../components/run/probes/answers.js";
import {randomStream} from "../../../components/run/randomStream.js";

const [IMAGES, CLASSES, CHANNELS, LANES] = [40, 5, 16, 40];
const random = randomStream(1, "answers");
const normals = (count: number) => Float32Array.from({length: count}, () => random.normal());
const classifier: Classifier = {weights: normals(CHANNELS * CLASSES), bias: normals(CLASSES)};
const features = normals((CHANNELS / 8) * LANES * 8);
const labels = Int32Array.from({length: IMAGES}, () => random.integer(CLASSES));

it("says of each image the class with the largest share, so often rightly as the accuracy counts", () => {
  const {labels: own, said, shares} = answersTo(features, LANES, labels, classifier);
  expect([...own]).toEqual([...labels]);
  labels.forEach((_, image) => {
    const all = classShares(features, LANES, image, classifier);
    expect(shares[image]).toBeCloseTo(Math.max(...all), 6);
    expect(said[image]).toBe(all.indexOf(Math.max(...all)));
  });
  const {correct} = classify(features, LANES, labels, classifier);
  expect(said.filter((one, image) => one === labels[image])).toHaveLength(correct);
});

it("keeps the mistakes with the highest loss, in order", () => {
  const {said, worst, losses} = answersTo(features, LANES, labels, classifier);
  const lossOf = (image: number): number =>
    -Math.log(classShares(features, LANES, image, classifier)[labels[image] ?? 0] ?? NaN);
  const wrong = [...labels.keys()].filter((image) => said[image] !== labels[image]);
  const expected = wrong.sort((a, b) => lossOf(b) - lossOf(a)).slice(0, 12);
  expect([...worst]).toEqual(expected);
  losses.forEach((loss, i) => expect(loss).toBeCloseTo(lossOf(worst[i] ?? -1), 4));
});

it("says no class where the shares are no numbers, and counts that as the worst", () => {
  const broken = features.slice();
  broken[3 * 8] = NaN;
  const {said, worst} = answersTo(broken, LANES, labels, classifier);
  expect(said[3]).toBe(NO_CLASS);
  expect(worst[0]).toBe(3);
  expect(classify(broken, LANES, labels, classifier).correct).toBe(
    said.filter((one, image) => one === labels[image]).length
  );
});
