import {play, prefersStill, type Motion} from "../../../draw/motion.js";
import {provenance} from "../../../draw/provenance.js";
import {miniature} from "../../../network/miniature.js";
import {networkPicture} from "../../../picture/network/networkPicture.js";
import type {PictureRow} from "../../../picture/network/pictureRow.js";
import {stationsOf} from "../../../picture/network/station.js";
import {riverLayer} from "../../../picture/river/riverLayer.js";
import {learningRuns} from "../../../run/recordedLearning.js";
import {element} from "../../../ui/element.js";
import {onResize} from "../../../ui/onResize.js";
import {reach} from "../../../ui/milestone.js";
import {openTable} from "../../../ui/openTable.js";
import {whenSeen} from "../../../ui/whenSeen.js";
import {riverBar} from "./riverBar.js";
import {riverKey} from "./riverKey.js";
import {wayBackFinding, type FindingPart} from "./wayBackFinding.js";
import {mixFlows, overShortcuts, recordedFlows, tellingStep, type Flows, type WayBackFiles} from "./wayBackFlows.js";
import {wayBackTable} from "./wayBackTable.js";

/** The page's picture, and its end. */
export interface WayBack {
  readonly element: HTMLElement;
  stop(): void;
}

const NETWORKS = ["residual", "plain"] as const;
/** Milliseconds of a pulse from the loss to the stem, and from one step to the one that the reader chooses. */
const PULSE = 1800;
const GLIDE = 250;
/** Pictures of its way for a reader who wants no motion. */
const STILLS = 6;
/** Room that an upright picture has on the screen, beside its controls and the navigation; the least that its numbers need. */
const BESIDE = 120;
const LEAST_HEIGHT = 620;

const partNode = (part: FindingPart): Node | string =>
  typeof part === "string" ? part : element("b", {className: part.kind}, part.words);

/** The gradient of both twins as a river that runs back from the loss, at each of the recorded steps. */
export function wayBack(files: WayBackFiles): WayBack {
  const {recorded} = files;
  const flows = recordedFlows(files);
  const rows = NETWORKS.map((network): PictureRow => ({
    network,
    stations: stationsOf(miniature({skip: network === "residual"}))
  }));
  const stations = rows[0]?.stations ?? [];
  const identity = stations.slice(1).map(({shortcut}) => shortcut === "identity");
  const opening = tellingStep(flows);
  const flowsAt = (step: number): Flows => flows[step - 1] as Flows;

  const finding = element("p", {className: "finding", role: "status"});
  const picture = networkPicture(rows, {layers: [riverLayer()], ends: "numbers", above: 12});
  picture.element.classList.add("river");
  const key = riverKey();
  const bar = riverBar(flows.length, {send, choose});
  const table = openTable<number>("gradient norms at the step shown", (at) => wayBackTable(flowsAt(at), stations, at));
  const source = provenance(recorded);
  source.append(
    ` One run; norms over each step’s batch of ${recorded.config.batch}, at every step. It opens at step ${opening}, where what reaches the two stems differs most.`
  );
  const root = element(
    "section",
    {className: "way-back", ariaLabel: "The way back"},
    finding,
    picture.element,
    key.element,
    bar.element,
    source,
    table.element
  );

  let step = opening;
  let shown = flowsAt(step);
  let sent = 1;
  let motion: Motion | undefined;
  let seen = true;
  let greeted = false;
  let pointed = -1;

  function show(moving: boolean): void {
    if (!seen) return;
    picture.update({rows: shown, pulse: sent < 1 ? {share: sent, back: true} : undefined, moving});
  }
  function tellStation(): void {
    const station = stations[pointed];
    if (station) key.tell(station, pointed, flowsAt(step));
    else key.rest();
  }
  /** What is written: of the chosen step at once, whatever still moves. */
  function tell(): void {
    const at = flowsAt(step);
    finding.replaceChildren(...wayBackFinding(at, step).map(partNode));
    bar.show(step, at, overShortcuts(at.residual, identity));
    table.show(step);
    tellStation();
  }
  function choose(next: number): void {
    motion?.stop();
    const before = shown;
    step = next;
    sent = 1;
    tell();
    reach(root, "gradients moved");
    motion = play({
      duration: GLIDE,
      onFrame(time) {
        shown = mixFlows(before, flowsAt(step), time);
        show(time < 1);
      }
    });
  }
  /** Sends the gradient back once; a reader who wants no motion goes by stills, one a press. */
  function send(): void {
    motion?.stop();
    shown = flowsAt(step);
    if (prefersStill()) {
      sent = (Math.round((sent < 1 ? sent : 0) * STILLS) + 1) / STILLS;
      show(false);
      return;
    }
    motion = play({
      duration: PULSE,
      onFrame(time) {
        sent = time;
        show(time < 1);
      }
    });
  }
  picture.element.addEventListener("inspect", (event) => {
    pointed = (event as CustomEvent<number>).detail;
    tellStation();
  });
  const resize = (): void => {
    const height = Math.max(LEAST_HEIGHT, globalThis.innerHeight - BESIDE);
    picture.resize(Math.max(240, picture.element.clientWidth || 640), height);
    bar.resize(learningRuns(recorded));
    tell();
  };
  resize();
  show(false);
  const stopResizing = onResize(picture.element, resize);
  const stopSeeing = whenSeen(picture.element, (isSeen) => {
    seen = isSeen;
    show(false);
    if (isSeen && !greeted && !prefersStill()) send();
    greeted ||= isSeen;
  });
  return {
    element: root,
    stop() {
      motion?.stop();
      stopResizing();
      stopSeeing();
      picture.stop();
    }
  };
}
