import {openableUnits, type OpenableUnits} from "../../../picture/camera/openableUnits.js";
import type {OpenedUnit} from "../../../picture/unit/openedUnit.js";
import {play, type Motion} from "../../../draw/motion.js";
import {answerLayer} from "../../../picture/network/answerLayer.js";
import {cutsLayer} from "../../../picture/network/cutsLayer.js";
import {damageLayer} from "../../../picture/network/damageLayer.js";
import {facesLayer} from "../../../picture/network/facesLayer.js";
import {frame} from "../../../picture/network/frame.js";
import {networkPicture} from "../../../picture/network/networkPicture.js";
import type {PictureRow, PictureState, RowState} from "../../../picture/network/pictureRow.js";
import {stationsOf} from "../../../picture/network/station.js";
import {element} from "../../../ui/element.js";
import {firstWidth} from "../../../ui/firstWidth.js";
import {firstSight} from "../../../ui/late/firstSight.js";
import {onResize} from "../../../ui/onResize.js";
import {inputLayer} from "./inputLayer.js";
import {leadersLayer} from "../../../picture/network/leadersLayer.js";
import {openLayer} from "./openLayer.js";
import {randomLayer} from "./randomLayer.js";
import type {ShownResult} from "./shownResult.js";
import {sizesLayer} from "./sizesLayer.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** The network with the picture's maps in every box and the answer behind the last one; where it is cut, once more below. */
export interface ResultPicture {
  readonly element: HTMLElement;
  /** Shows a result. Where other shortcuts are cut than before, the damage travels from the first cut to the answer. */
  show(result: ShownResult): void;
  /** A result of the network with cuts is on its way: its row has its room at once, until a result is shown or none comes. */
  expectCuts(areExpected: boolean): void;
  /** Which shortcuts are off, by station, and what is written over each. */
  setSwitches(off: ReadonlySet<number>, words: readonly string[]): void;
  stop(): void;
}

export interface ResultPictureEvents {
  readonly onCut: (station: number) => void;
  readonly onOpen: (station: number) => void;
  /** What is known of the inside of a unit, in the whole network or the one with cuts. */
  readonly unitOf: (unit: string, isCut: boolean) => Promise<OpenedUnit | undefined>;
}

/** Milliseconds from one box to the next, and for the answer. */
const ARRIVAL = {box: 70, answer: 240};
/** Room for what is written over arcs and under boxes. */
const SPACE = {above: 36, below: -26, foot: 66, image: 112};
/** An answer with more classes names its likeliest ones. */
const DIGITS = 10;

/** The network's row, and where it is cut the one of what is left. */
const rowsOf = ({specification}: ShownResult["network"], hasCuts: boolean): readonly PictureRow[] => {
  const stations = stationsOf(specification);
  const row = (key: string, called: string): PictureRow => ({network: "residual", key, name: "", called, stations});
  return [row("whole", say.wholeNetwork), ...(hasCuts ? [row("cut", say.networkWithCuts)] : [])];
};

/** Stations of the units whose shortcut is cut: the stem is station 0. */
const cutStations = ({network, cut}: ShownResult): ReadonlySet<number> =>
  new Set(network.units.flatMap(({id}, i) => (cut.includes(id) ? [i + 1] : [])));

/** The picture's state of a result, with the damage as far as it has come. */
function stateOf(result: ShownResult, switches: RowState["switches"], reached: number): PictureState {
  const {seen, picture, network} = result;
  const {whole, cut} = seen;
  const rows: Record<string, RowState> = {
    whole: {maps: whole.maps, channels: whole.channels, probabilities: whole.probabilities, switches}
  };
  const cuts = cutStations(result);
  if (cut) {
    const left = whole.maps.length - Math.min(...cuts);
    rows["cut"] = {
      cuts,
      channels: cut.channels,
      damage: {before: whole.maps, after: cut.maps, reached},
      moved: [undefined, ...cut.moved],
      probabilities: reached > left ? cut.probabilities : undefined
    };
  }
  const [side, , channels] = network.input;
  const image = channels === 1 ? {values: picture.values, size: side, label: picture.digit ?? -1} : undefined;
  return {rows, image};
}

/** Keeps the focus on the same switch while the picture is made anew. */
function keepingFocus(host: HTMLElement, work: () => void): void {
  const held = document.activeElement;
  const station = held && host.contains(held) ? held.getAttribute("data-station") : null;
  work();
  if (station === null) return;
  host.querySelector<SVGElement>(`[role=switch][data-station="${station}"]`)?.focus({preventScroll: true});
}

/** Two results of one kind are shown by one picture. */
const kindOf = ({network: {title, units, classes, weights}, cut}: ShownResult): string =>
  [title, weights, units.length, classes.length, cut.length > 0].join();

/** The picture of a network and its layers; `current` is the result that is shown, of this network. */
function pictureOf(
  shown: ShownResult,
  current: () => ShownResult,
  {onOpen, unitOf}: ResultPictureEvents,
  after: Promise<unknown> | undefined
): OpenableUnits {
  const {classes, input, weights} = shown.network;
  const opened = (): number => {
    const {network, seen} = current();
    return 1 + network.units.findIndex(({name}) => name === seen.opened?.name);
  };
  const rows = rowsOf(shown.network, shown.cut.length > 0);
  const picture = networkPicture(rows, {
    ...SPACE,
    after,
    layers: [
      facesLayer(),
      damageLayer(),
      sizesLayer("whole", () => current().seen.sizes),
      openLayer(onOpen, opened),
      classes.length <= DIGITS ? answerLayer(classes.length) : leadersLayer(() => current().network.classes),
      inputLayer(() => (input[2] === 1 ? undefined : current().picture.pixels)),
      cutsLayer(),
      ...(weights === "random" ? [randomLayer()] : [])
    ]
  });
  return openableUnits(picture, rows, {
    async unitOf({station, row}) {
      const unit = current().network.units[station - 1];
      return unit && unitOf(unit.name, row > 0);
    }
  });
}

/** The damage on its way: tells how many stations from the first cut on it has reached, beyond all of them in the end. */
function arrival(shown: ShownResult, onReached: (stations: number) => void): Motion {
  const left = shown.seen.whole.maps.length - Math.min(...cutStations(shown)) + 1;
  return play({
    duration: ARRIVAL.answer + ARRIVAL.box * left,
    onFrame: (time) => onReached(time === 1 ? Infinity : time * left)
  });
}

/** The width that the picture has, or is going to have. CSS pixels. */
const widthOf = (host: HTMLElement): number => firstWidth(host, 960);
/** The width that it is drawn for: in less it is not read. CSS pixels. */
const drawnWidth = (host: HTMLElement): number => Math.max(240, widthOf(host));

/** Makes the picture, showing nothing yet. */
export function resultPicture(events: ResultPictureEvents): ResultPicture {
  const host = element("div", {className: "result-picture"});
  host.addEventListener("cutshortcut", (event) => events.onCut((event as CustomEvent<number>).detail));
  let picture: OpenableUnits | undefined;
  let result: ShownResult | undefined;
  let switches: RowState["switches"];
  let reached = Infinity;
  let areCutsExpected = false;
  let motion: Motion | undefined;
  let drawn = "";
  /** Its rows, and what they show, come once it stands in the page, each in a task of its own. */
  const sight = firstSight(host, () => paint());

  function paint(stations = reached): void {
    reached = stations;
    if (result && sight.isSeen) picture?.update(stateOf(result, switches, reached));
  }
  function place(): void {
    keepingFocus(host, () => picture?.resize(drawnWidth(host)));
    holdRoom();
    paint();
  }
  /** Another network, or another number of rows, is another picture. */
  function make(shown: ShownResult): void {
    const of = kindOf(shown);
    if (of === drawn) return;
    drawn = of;
    picture?.stop();
    const next = pictureOf(shown, () => result ?? shown, events, sight.after);
    picture = next;
    keepingFocus(host, () => {
      host.replaceChildren(next.element);
      place();
    });
  }
  /** Holds the room of a row that is on its way. */
  function holdRoom(): void {
    const rows = areCutsExpected && result ? rowsOf(result.network, true) : undefined;
    host.style.minHeight = rows ? `${frame(rows, drawnWidth(host), SPACE).height}px` : "";
  }
  function expectCuts(areExpected: boolean): void {
    areCutsExpected = areExpected;
    holdRoom();
  }
  const stopResizing = onResize(host, place, widthOf(host));
  return {
    element: host,
    show(next) {
      const isOther = next.cut.join() !== result?.cut.join();
      result = next;
      if (isOther) reached = next.cut.length > 0 ? 0 : Infinity;
      make(next);
      expectCuts(false);
      if (isOther) motion?.stop();
      if (isOther && next.cut.length > 0) motion = arrival(next, paint);
      else paint();
      void picture?.refresh();
    },
    expectCuts,
    setSwitches(off, words) {
      switches = {off, words};
      paint();
    },
    stop() {
      motion?.stop();
      stopResizing();
      sight.stop();
      picture?.stop();
    }
  };
}
