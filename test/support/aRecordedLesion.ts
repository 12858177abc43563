import type {LesionRunner} from "../../components/lessons/paths/lesionRunner.js";
import {lesionMapsFile, type RecordedLesionMaps} from "../../components/lessons/paths/recordedLesionMaps.js";
import type {RecordedLesions} from "../../components/run/recorded/recordedLesions.js";
import {miniature} from "../../components/network/miniature.js";
import {stationsOf} from "../../components/picture/network/station.js";
import type {Snapshot} from "../../components/run/snapshot.js";

export const UNITS = ["stage1.unit1", "stage1.unit2", "stage3.unit4"];

const network = (name: "residual" | "plain", whole: string, without: string) => ({
  network: name,
  steps: 1,
  whole,
  without: UNITS.map(() => without),
  swaps: [{pair: ["stage1.unit1", "stage1.unit2"] as const, answers: without}],
  deletions: [
    {k: 1, accuracies: [0.5, 1]},
    {k: 2, accuracies: [0.5, 0.5]}
  ],
  shuffles: [
    {k: 1, accuracies: [1, 1]},
    {k: 2, accuracies: [1, 1]}
  ]
});
/** Two networks of three units and four test digits. */
export const LESIONS: RecordedLesions = {
  provenance: {backend: "wasm", runtime: "Node", packages: {}, date: "2026-01-01"},
  seed: 1,
  units: UNITS,
  labels: "0123",
  networks: [network("residual", "0123", "0124"), network("plain", "0122", "7777")]
};

const shapes = stationsOf(miniature()).map(({shape}) => shape);
/** Two of the test digits, a 0 and a 3, in both networks. */
export const LESION_MAPS: RecordedLesionMaps = {
  provenance: LESIONS.provenance,
  shapes,
  stations: [1, 2, 11],
  images: [
    {index: 3, label: 3},
    {index: 0, label: 0}
  ],
  networks: ["residual", "plain"]
};
/** The file of them: every map is even, and each network answers by the number of the state, whole first. */
export const lesionMapsBuffer = (): ArrayBuffer => {
  const state = (number: number): Snapshot => ({
    maps: shapes.map(([h, w]) => new Float32Array(h * w).fill(1 + number)),
    probabilities: Float32Array.from({length: 10}, (_, i) => (i === number ? 1 : 0))
  });
  const states = [0, 1, 2, 3].map(state);
  return lesionMapsFile(
    LESION_MAPS,
    LESION_MAPS.images.map(() => [states, states])
  ).slice().buffer;
};

/** A worker's stand-in: notes what it is asked, and is answered by the test. */
export function lesionStage(answer: (network: string) => string | Error) {
  const asked: string[] = [];
  const runner: LesionRunner = {
    answers(name, deleted, swapped = []) {
      asked.push([name, ...deleted, ...swapped.map((pair) => pair.join("↔"))].join(" "));
      const answers = answer(name);
      return answers instanceof Error ? Promise.reject(answers) : Promise.resolve(answers);
    },
    watch(name, deleted, image) {
      asked.push([`${name} without`, ...deleted, `image ${image}`].join(" "));
      const answers = answer(name);
      if (answers instanceof Error) return Promise.reject(answers);
      const maps = LESION_MAPS.shapes.map(([h, w]) => new Float32Array(h * w).fill(2));
      return Promise.resolve({
        answers,
        accuracy: 0,
        snapshot: {maps, probabilities: Float32Array.from({length: 10}, (_, i) => (i === Number(answers[0]) ? 1 : 0))}
      });
    },
    stop: () => undefined
  };
  return {asked, runner};
}
