import {whole} from "../../draw/numbers.js";
import {errorWords} from "../../run/errorWords.js";
import {button} from "../../ui/button.js";
import {cancelButton} from "../../ui/cancelButton.js";
import {lockControls} from "../../ui/focus/lockControls.js";
import {labelledSelect} from "../../ui/labelled.js";
import {plate, type Plate} from "../../ui/plate.js";
import {progressBar} from "../../ui/progressBar.js";
import {refresher} from "../../ui/refresher.js";
import {seedInput} from "../../ui/seedInput.js";
import {statusLine} from "../../ui/statusLine.js";
import {comparedWords} from "./comparedWords.js";
import {fillPlanes, knownPoints, recordedAt, unknownPlanes} from "./livePlanes.js";
import type {LossPlane, RecordedSurface} from "./recordedSurface.js";
import type {Sweep} from "./surfaceClient.js";
import {surfacePanels} from "./surfacePanels.js";
import type {SurfaceRunner} from "./surfaceRunner.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";

/** Points along each direction that can be computed here. */
const GRIDS = ["5", "11", "21"] as const;
/** Milliseconds between two pictures, and between two reports in words. */
const PICTURE = 250;
const REPORT = 1500;

/** What is shown, and where it is from. */
interface Shown {
  readonly planes: readonly LossPlane[];
  readonly source: string;
}

/** The figure of what is shown. */
function livePlate(images: number, controls: readonly Node[], above: readonly Node[], shown: () => Shown): Plate {
  return plate({
    title: say.theSamePlanesOrOthers,
    className: "loss-panels",
    controls,
    above,
    draw: (room) => surfacePanels(shown().planes, {room}),
    caption: () => say.eachPointIsImages(shown().source, images)
  });
}

/** How many points of all are known, as they are written. */
function progressOf(planes: readonly LossPlane[]): readonly [known: string, all: string] {
  const all = planes.reduce((sum, {loss}) => sum + loss.length, 0);
  return [whole(knownPoints(planes)), whole(all)];
}

/** The end in words: how it compares with the recording, where there is one. */
function finishedWords(mine: readonly LossPlane[], recorded: readonly LossPlane[] | undefined): string {
  const losses = (planes: readonly LossPlane[]): number[] => planes.flatMap(({loss}) => [...loss]);
  const words = recorded ? comparedWords(losses(mine), losses(recorded)) : say.noRecordingHasThese;
  return say.finishedAt(...progressOf(mine), words);
}

/** What is said of a plane that was chosen and not computed. */
function chosenWords({seed, points}: Sweep, isRecorded: boolean): string {
  return isRecorded ? say.recordedPoints(points, seed) : say.notInTheRecording(seed);
}

/** Computes both networks' surfaces on this device, in two workers, on a grid and along directions that the reader chooses. */
export function surfaceLive(
  {images, networks}: RecordedSurface,
  planes: readonly LossPlane[],
  runner: SurfaceRunner
): {readonly element: HTMLElement; readonly stop: () => void} {
  const grid = labelledSelect(
    say.grid,
    GRIDS.map((points) => [points, `${points} × ${points}`])
  );
  grid.input.value = "11";
  const seed = seedInput(choose);
  const start = button(say.computeBothHere, () => void compute(), true);
  const lock = lockControls(start);
  const status = statusLine();
  const cancel = cancelButton(status);
  const bar = progressBar();
  const chosen = (): Sweep => ({seed: seed.value(), points: Number(grid.input.value)});
  let shown: Shown = {planes: [], source: ""};
  const figure = livePlate(images, [grid.cell, seed.cell, start, cancel.element], [status, bar.element], () => shown);
  grid.input.addEventListener("input", choose);
  choose();

  function show(next: Shown, words: string): void {
    shown = next;
    status.textContent = words;
    figure.redraw();
  }

  /** Shows what is recorded of the chosen plane, or that nothing is; what is being computed ends. */
  function choose(): void {
    cancel.stop();
    const recorded = recordedAt(planes, chosen());
    const source = recorded ? say.recorded : say.notComputedYet;
    show(
      {planes: recorded ?? unknownPlanes(networks, chosen()), source},
      chosenWords(chosen(), recorded !== undefined)
    );
  }

  async function compute(): Promise<void> {
    const mine = unknownPlanes(networks, chosen());
    const recorded = recordedAt(planes, chosen());
    const tell = (source: string, words: string): void => {
      // Another choice may have taken the figure meanwhile.
      if (shown.planes === mine) show({planes: mine, source}, words);
    };
    const whileMine = (draw: () => void) => () => {
      if (shown.planes === mine) draw();
    };
    const due = [
      refresher(
        whileMine(() => {
          // The line above it counts.
          bar.show(knownPoints(mine), 2 * (mine[0]?.loss.length ?? 0), "");
          figure.redraw();
        }),
        PICTURE
      ),
      refresher(
        whileMine(() => (status.textContent = say.computingPoints(...progressOf(mine)))),
        REPORT
      )
    ];
    lock(true);
    show({planes: mine, source: say.beingComputedHere}, say.starting);
    const onPoint = (): void => due.forEach((one) => one.request());
    try {
      const done = await cancel.during(async (signal) => {
        await fillPlanes(mine, runner, signal, onPoint);
        return true;
      });
      tell(say.computedHere, done ? finishedWords(mine, recorded) : say.endedByYouAt(...progressOf(mine)));
    } catch (error) {
      const reason = say.itFailedAt(...progressOf(mine), errorWords(error));
      tell(say.computedAsFarAsItWent, reason);
    } finally {
      for (const one of due) one.stop();
      bar.hide();
      lock(false);
    }
  }

  return {
    element: figure.element,
    stop() {
      cancel.stop();
      figure.stop();
    }
  };
}
