import type {RecordedPathGradients} from "../../components/lessons/paths/gradients/recordedPathGradients.js";

/** The gradients along the paths of two units. */
export const GRADIENTS: RecordedPathGradients = {
  provenance: {backend: "wasm", runtime: "Node", packages: {}, date: "2026-01-01"},
  seed: 1,
  steps: 3,
  units: 2,
  batch: 4,
  whole: [0.1],
  lengths: [
    {k: 0, norms: [0.1], together: [0.1]},
    {k: 1, norms: [0.03, 0.05], together: [0.07]},
    {k: 2, norms: [0.02], together: [0.02]}
  ]
};
