import type {LesionRunner} from "../../components/lessons/paths/lesionRunner.js";
import type {RecordedLesions} from "../../components/lessons/paths/recordedLesions.js";

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

/** A worker's stand-in: notes what it is asked, and is answered by the test. */
export function lesionStage(answer: (network: string) => string | Error) {
  const asked: string[] = [];
  const runner: LesionRunner = {
    answers(name, deleted, swapped = []) {
      asked.push([name, ...deleted, ...swapped.map((pair) => pair.join("↔"))].join(" "));
      const answers = answer(name);
      return answers instanceof Error ? Promise.reject(answers) : Promise.resolve(answers);
    },
    stop: () => undefined
  };
  return {asked, runner};
}
