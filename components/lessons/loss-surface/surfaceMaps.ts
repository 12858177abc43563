import {dataTable} from "../../draw/dataTable.js";
import {fixed, percent} from "../../draw/numbers.js";
import {heldUnits} from "../../draw/text/heldUnits.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {element} from "../../ui/element.js";
import {askFirst} from "../../ui/guess/askFirst.js";
import {onPaper} from "../../ui/guess/onPaper.js";
import {plate} from "../../ui/plate.js";
import {laterLines} from "./laterLines.js";
import {GUESSING} from "./lossScale.js";
import type {LossPlane, RecordedSurface} from "./recordedSurface.js";
import {gridPlaces, thinned} from "./surfaceGrid.js";
import {surfaceFacts} from "./surfaceFacts.js";
import {surfacePanels} from "./surfacePanels.js";
import {surfaceFindings} from "./surfaceWords.js";
import * as say from "../../words/en/lessons/first/lossMapsWords.js";
import {networkName} from "../../words/en/networkWords.js";

const NAMES = ["A", "B"] as const;
/** Points along each direction in the table: the maps' own would be thousands. */
const LISTED = 11;

/** The planes of one seed, in the order of the recording. */
const planesOf = (planes: readonly LossPlane[], seed: number): readonly LossPlane[] =>
  planes.filter((plane) => plane.seed === seed);

/** The losses of both maps at the points of a coarse grid. */
function lossTable(planes: readonly LossPlane[]): HTMLElement {
  const places = gridPlaces(LISTED);
  const lists = planes.map(({loss}) => thinned(loss, LISTED));
  return dataTable(
    say.lossByPlace,
    [say.firstDirection, say.secondDirection, ...planes.map(({network}) => networkName(network))].map((label) => ({
      label,
      number: true
    })),
    places.flatMap((y, row) =>
      places.map((x, column) => [
        Number(x.toFixed(2)),
        Number(y.toFixed(2)),
        ...lists.map((loss) => loss[row * LISTED + column])
      ])
    )
  );
}

/** Whether the choice was right, and what of the maps tells it. */
function verdict(planes: readonly LossPlane[], choice: string | undefined): string {
  const right = NAMES[planes.findIndex(({network}) => network === "plain")] ?? "";
  const floors = planes.map((plane) => `${networkName(plane.network)} ${percent(surfaceFacts(plane).floor)}`);
  const answer = choice === undefined ? "" : choice === right ? say.right : say.notSo;
  return `${answer}${say.isThePlainNetwork(right, floors.join(", "))}`;
}

/** The plate, and what all recorded planes show: hidden before the guess, in the plate's foot unless the page has it below. */
export interface SurfaceMaps {
  readonly element: HTMLElement;
  readonly findings: HTMLElement;
  readonly stop: () => void;
}

/** Both networks' losses over one plane, seen from above; asks which is which before it tells, and what all recorded planes show. */
export function surfaceMaps(recorded: RecordedSurface, planes: readonly LossPlane[]): SurfaceMaps {
  const {provenance, images, planes: drawn, networks} = recorded;
  const {seed, points} = drawn[0] ?? {seed: 1, points: 0};
  const shown = planesOf(planes, seed);
  let isTold = false;
  /** Whether it stands on paper, where the findings name the networks. */
  let isPrinted = false;
  const paragraphs = surfaceFindings(planes.map(surfaceFacts)).map(({lead, text}) =>
    element("p", {}, element("b", {}, `${lead} `), heldUnits(text))
  );
  const findings = element("div", {className: "surface-findings"}, ...paragraphs);
  const guess = askFirst(
    {
      question: say.whichIsThePlainNetworks,
      choices: NAMES,
      verdict(choice) {
        endPaper();
        isTold = true;
        figure.redraw();
        return verdict(shown, choice);
      }
    },
    {element: findings}
  );
  const later = laterLines();
  const steps = networks.map(({network, steps: count}) => say.stepsOf(networkName(network), count)).join(", ");
  const figure = plate({
    title: say.theLossFromAbove,
    className: "loss-panels",
    draw(room) {
      const told = isTold || isPrinted;
      return later.draw((onLines) => surfacePanels(shown, {names: NAMES, isTold: told, room, onLines}));
    },
    below: [
      element("p", {className: "surface-key"}, say.crossLineAndCircle(fixed(GUESSING, 2))),
      guess.element,
      later.element
    ],
    caption: say.oneStepOnAnAxis(points, images, steps, seed, recordedWords(provenance)),
    table: {name: say.everyNthPoint((points - 1) / (LISTED - 1)), make: () => lossTable(shown)}
  });
  const endPaper = onPaper(figure.element, () => {
    const turn = (printed: boolean): void => {
      isPrinted = printed;
      figure.redraw();
    };
    turn(true);
    return () => turn(false);
  });
  return {
    element: figure.element,
    findings,
    stop() {
      guess.stop();
      endPaper();
      later.stop();
      figure.stop();
    }
  };
}
