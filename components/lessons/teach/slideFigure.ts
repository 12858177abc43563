import {accuracyCurves} from "../../draw/accuracyCurves.js";
import {gradientProfile} from "../../draw/gradientProfile.js";
import {lossCurves} from "../../draw/lossCurves.js";
import {provenance} from "../../draw/provenance.js";
import type {RecordedRun} from "../../run/recorded/recordedRun.js";
import {labelledSelect} from "../../ui/labelled.js";
import {plate, type Plate} from "../../ui/plate.js";
import {saveFigure} from "../../ui/save/saveFigure.js";
import * as say from "../../words/en/lessons/teachWords.js";

/** What there is for slides: its name in the choice and in its file. */
const KINDS = [
  ["loss", say.lossByStep],
  ["accuracy", say.accuracyByStep],
  ["gradient", say.gradientByDepth]
] as const;

type Kind = (typeof KINDS)[number][0];

/** Figures of a recorded run to be saved for slides, one at a time. */
export function slideFigure(recorded: RecordedRun): Plate {
  const {networks, config} = recorded;
  const choice = labelledSelect(say.figure, KINDS);
  const kind = (): Kind => KINDS.find(([name]) => name === choice.input.value)?.[0] ?? "loss";
  const draw = (width: number): SVGSVGElement => {
    const size = {width, height: Math.round(width / 2)};
    if (kind() === "loss") return lossCurves(networks, {steps: config.steps, ...size});
    if (kind() === "accuracy") return accuracyCurves(networks, {steps: config.steps, ...size});
    return gradientProfile(networks, {metric: "activationGradNorm", step: 1, ...size});
  };
  const view = plate({
    title: say.figureForSlides,
    controls: [choice.cell],
    draw,
    below: [
      saveFigure(() => {
        const svg = view.picture.querySelector("svg") ?? draw(view.picture.clientWidth);
        return {svg, name: `shortcut-${kind()}`, title: KINDS.find(([name]) => name === kind())?.[1] ?? ""};
      })
    ],
    provenance: provenance(recorded),
    widest: 760
  });
  return view;
}
