import {prefersStill} from "../../../draw/motion.js";
import {provenance} from "../../../draw/provenance.js";
import {miniature} from "../../../network/miniature.js";
import {networkPicture} from "../../../picture/network/networkPicture.js";
import type {PictureRow} from "../../../picture/network/pictureRow.js";
import {stationsOf} from "../../../picture/network/station.js";
import {riverLayer} from "../../../picture/river/riverLayer.js";
import {learningRuns, type RecordedLearning} from "../../../run/recorded/recordedLearning.js";
import type {TwinName} from "../../../run/networkRun.js";
import {element} from "../../../ui/element.js";
import type {Parts} from "../../../ui/late/parts.js";
import {standing} from "../../../ui/late/standing.js";
import {onResize} from "../../../ui/onResize.js";
import {settledOnPaper} from "../../../ui/guess/onPaper.js";
import {reach} from "../../../ui/milestone.js";
import {openTable} from "../../../ui/openTable.js";
import {pageWidth} from "../../../ui/pageWidth.js";
import {pinnedLine} from "../../../ui/told/pinnedLine.js";
import {toldSteps} from "../../../ui/told/toldSteps.js";
import {whenSeen} from "../../../ui/whenSeen.js";
import {crossing} from "./crossing.js";
import {riverBar} from "./riverBar.js";
import {riverKey} from "./riverKey.js";
import {riverMotion, type RiverMotion} from "./riverMotion.js";
import {riverStops} from "./riverStops.js";
import {wayBackFinding, type FindingPart} from "./wayBackFinding.js";
import {overShortcuts, recordedFlows, tellingStep, type Flows, type WayBackFiles} from "./wayBackFlows.js";
import {wayBackTable} from "./wayBackTable.js";
import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";

/** The page's picture, and its end. */
export interface WayBack {
  readonly element: HTMLElement;
  stop(): void;
}

const NETWORKS = ["residual", "plain"] as const;
/** Room that an upright picture has on the screen, beside its controls and the navigation; the least that its numbers need. */
const BESIDE = 120;
const LEAST_HEIGHT = 620;

const partNode = (part: FindingPart): Node | string =>
  typeof part === "string" ? part : element("b", {className: part.kind}, part.words);

const riverRow = (network: TwinName): PictureRow => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
});

/** The twins with their rivers, empty until they are shown a state. Their rows come after `after`; `onWhole`: they have. */
function riverPicture(rows: readonly PictureRow[], after: Promise<unknown> | undefined, onWhole: () => void) {
  const picture = networkPicture(rows, {layers: [riverLayer()], ends: "numbers", above: 12, after, onWhole});
  picture.element.classList.add("river");
  return picture;
}

/** Where the numbers come from, and why it opens where it does. */
function source(recorded: RecordedLearning, opening: number): HTMLElement {
  const line = provenance(recorded);
  line.append(say.oneRun(recorded.config.batch, opening));
  return line;
}

/** Shows what has come into sight, and sends the gradient the first time; returns its stop. */
function greetWhenSeen(place: Element, motion: RiverMotion, onSight: (seen: boolean) => void): () => void {
  let greeted = false;
  return whenSeen(place, (seen) => {
    onSight(seen);
    motion.show();
    if (seen && !greeted && !prefersStill()) motion.send();
    greeted ||= seen;
  });
}

/**
 * Makes, part by part, the gradient of both twins as a river that runs back from the loss, at each of the recorded steps. `sections` of
 * the page, one for each of its stops, bring it there as they are read.
 */
export function* wayBack(files: WayBackFiles, sections: readonly HTMLElement[] = []): Parts<WayBack> {
  const {recorded} = files;
  const flows = recordedFlows(files);
  const flowsAt = (at: number): Flows => flows[at - 1] as Flows;
  let step = tellingStep(flows);
  let pointed = -1;
  yield;
  const rows: PictureRow[] = [];
  for (const network of NETWORKS) {
    rows.push(riverRow(network));
    yield;
  }
  const stations = rows[0]?.stations ?? [];

  const root = element("section", {className: "way-back", ariaLabel: say.theWayBack});
  let seen = true;
  const stems = crossing();
  stems.look(step, flowsAt(step));
  const motion = riverMotion(flowsAt(step), ({flows: rows, pulse, moving}) => {
    if (seen) picture.update({rows, pulse, moving});
  });
  const finding = element("p", {className: "finding", role: "status"});
  // On a page whose text moves it, neither the figure nor what is pinned has a box of its own: this has.
  const place = standing(finding);
  const picture = riverPicture(rows, place?.after, () => motion.ready());
  const identity = stations.slice(1).map(({shortcut}) => shortcut === "identity");
  yield;
  const key = riverKey();
  yield;
  const bar = riverBar(learningRuns(recorded), flows.length, {send, choose: scrub});
  const table = openTable<number>(say.normsAtTheStep, (at) => wayBackTable(flowsAt(at), stations, at));
  const stops = riverStops(step, flows.length);
  const told = toldSteps(sections, {
    label: say.momentsOfTheTraining,
    names: stops.map(({name}) => name),
    line: () => pinnedLine(pinned, sections),
    onStep(which) {
      const stop = stops[which];
      if (stop === undefined) return;
      if (stop.step !== step) choose(stop.step);
      if (stop.sends && !prefersStill()) motion.send();
    }
  });
  const head = element("div", {className: "told-head"}, finding, told.element);
  const pinned = element("div", {className: "told-pinned"}, head, picture.element);
  root.append(pinned, key.element, bar.element, source(recorded, step), table.element);

  function tellStation(): void {
    const station = stations[pointed];
    if (station) key.tell(station, pointed, flowsAt(step));
    else key.rest();
  }
  /** What is written: of the chosen step at once, whatever still moves. */
  function tell(): void {
    const at = flowsAt(step);
    const sentences = wayBackFinding(at, step).map((parts) => element("span", {}, ...parts.map(partNode)));
    finding.replaceChildren(...sentences.flatMap((sentence, i) => (i === 0 ? [sentence] : [" ", sentence])));
    bar.show(step, at, overShortcuts(at.residual, identity));
    table.show(step);
    tellStation();
  }
  function choose(next: number): void {
    step = next;
    tell();
    motion.choose(flowsAt(step));
  }
  function send(): void {
    told.hold(() => motion.sends);
    motion.send();
  }
  /** The reader's own move: what the text brings about may go unseen. */
  function scrub(next: number): void {
    told.leave();
    choose(next);
    const words = stems.look(next, flowsAt(next));
    if (words !== undefined) reach(root, "gradients crossed", words);
  }
  picture.element.addEventListener("inspect", (event) => {
    pointed = (event as CustomEvent<number>).detail;
    tellStation();
  });
  const lay = (): void => {
    const height = Math.max(LEAST_HEIGHT, globalThis.innerHeight - BESIDE);
    picture.resize(Math.max(240, picture.element.clientWidth || pageWidth()), height);
  };
  yield;
  lay();
  yield;
  tell();
  motion.show();
  const watching = [onResize(picture.element, lay, pageWidth()), onResize(picture.element, told.measure)];
  const stopSeeing = greetWhenSeen(picture.element, motion, (isSeen) => (seen = isSeen));
  const endPaper = settledOnPaper(root, () => {
    seen = true;
    motion.rest();
  });
  return {
    element: root,
    stop() {
      place?.stop();
      told.stop();
      motion.stop();
      bar.stop();
      endPaper();
      for (const end of watching) end();
      stopSeeing();
      picture.stop();
    }
  };
}
