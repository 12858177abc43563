import {append} from "../../draw/append.js";
import type {Frame} from "./frame.js";
import {arcHeight} from "./networkLayout.js";
import type {Group, PictureLayer, RowStructure} from "./pictureLayer.js";
import {rowKey, type PictureRow, type RowState} from "./pictureRow.js";
import * as say from "../../words/en/picture/pictureCutsWords.js";

/** Which station's shortcut the reader cut or joined. Told by a bubbling `cutshortcut` of its switch. */
export type CutStation = number;

/** Shares of an arc that stay at its two ends when it is cut. */
const STUB = 0.2;
const WALK: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/** Top of a station's arc, and where it begins and ends along the way. */
function arcPlace({layout, at}: Frame, row: PictureRow, i: number) {
  const [here, before] = [layout.places[i], layout.places[i - 1]];
  if (here === undefined || before === undefined) return undefined;
  const height = 0.75 * arcHeight(here, layout.down);
  const [x, y] = at(rowKey(row), (before.node + here.node) / 2, -height);
  return {x, y, height, from: before.node, to: here.node, box: here};
}
type ArcPlace = NonNullable<ReturnType<typeof arcPlace>>;

/** What can be pressed: the arc with what is written over it, as wide as its unit. */
function hitArea({layout, at, lines}: Frame, row: PictureRow, {from, to, height, box}: ArcPlace) {
  const line = lines.get(rowKey(row)) ?? 0;
  const inside = box.side / 2 + box.thickness / 2;
  if (!layout.down) return {x: from, y: line - height - 30, width: to - from, height: height + 30 - inside};
  const [, y] = at(rowKey(row), from);
  return {x: line - height - 44, y, width: height + 44 - inside, height: to - from};
}

/** The switch of one shortcut: × on its arc, + once it is cut, and the words over it. */
function drawSwitch(group: Group, frame: Frame, row: PictureRow, place: ArcPlace, i: number) {
  const {down, tight} = frame.layout;
  const name = say.shortcutOf(row.stations[i]?.name ?? "");
  const kind = row.stations[i]?.shortcut === "projection" ? "projection" : "identity";
  const root = append(group, "g", {class: `switch ${kind}`, role: "switch", "aria-label": name, "data-station": i});
  append(root, "rect", {class: "band", ...hitArea(frame, row, place), rx: 3});
  const handle = append(root, "g", {class: "handle", transform: `translate(${place.x},${place.y})`});
  append(handle, "circle", {r: down ? 8 : tight ? 5.6 : 6.6});
  const sign = append(handle, "path");
  const above = down ? {x: place.x - 13, y: place.y + 4} : {x: place.x, y: place.y - 13};
  const words = append(root, "text", {class: "price", "text-anchor": down ? "end" : "middle", ...above});
  const node = root.node() as SVGGElement;
  const show = ({switches}: RowState): void => {
    root.attr("visibility", switches ? null : "hidden");
    const isOff = switches?.off.has(i) ?? false;
    const said = switches?.words[i] ?? "";
    root.attr("aria-checked", String(!isOff)).classed("off", isOff);
    sign.attr("d", isOff ? "M-3.2,0h6.4M0,-3.2v6.4" : "M-2.6,-2.6l5.2,5.2M-2.6,2.6l5.2,-5.2");
    if (words.text() !== said) words.text(said);
    words.classed("unknown", said === "?");
  };
  const toggle = (): void => {
    node.dispatchEvent(new CustomEvent<CutStation>("cutshortcut", {bubbles: true, detail: i}));
  };
  root.on("click", toggle).on("keydown", (event: KeyboardEvent) => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    toggle();
  });
  return {show, node};
}

/** A cut arc: two stubs, a word between them, and a "+" that has become a hollow joint. */
function drawStubs(group: Group, frame: Frame, row: PictureRow, {x, y, to}: ArcPlace, i: number, arc?: Element) {
  const root = append(group, "g", {class: "stubs", "aria-hidden": "true"});
  const kind = row.stations[i]?.shortcut === "projection" ? "projection" : "identity";
  for (const dashes of [`${STUB} ${1 - STUB}`, `0 ${1 - STUB} ${STUB}`])
    append(root, "path", {
      class: `arc ${kind}`,
      d: arc?.getAttribute("d") ?? "",
      pathLength: 1
      // A style sheet has a rule for this, and the site's policy lets no style attribute be written.
    }).style("stroke-dasharray", dashes);
  const [cx, cy] = frame.at(rowKey(row), to);
  append(root, "circle", {class: "joint hollow", cx, cy, r: 4});
  append(root, "text", {class: "cut-word", "text-anchor": frame.layout.down ? "end" : "middle", x, y: y + 4}).text(
    "cut"
  );
  return root;
}

/** Shows whether an arc is cut; what is seen of the cut is made with the first one. */
function markCut(group: Group, frame: Frame, row: PictureRow, place: ArcPlace, i: number, drawn: RowStructure) {
  const [arc, node] = [drawn.arcs[i], drawn.nodes[i]];
  let root: Group | undefined;
  return ({cuts, switches}: RowState): void => {
    const isCut = cuts?.has(i) ?? false;
    if (isCut) root ??= drawStubs(group, frame, row, place, i, arc);
    root?.attr("visibility", isCut ? null : "hidden");
    for (const part of [arc, node]) part?.classList.toggle("gone", isCut);
    arc?.classList.toggle("off", switches?.off.has(i) ?? false);
  };
}

/** Makes the switches one stop for the Tab key: arrows walk from one to the next. */
function walkSwitches(switches: readonly SVGGElement[]): void {
  const onto = (one: SVGGElement): void =>
    switches.forEach((node) => node.setAttribute("tabindex", node === one ? "0" : "-1"));
  switches.forEach((node, i) => {
    node.setAttribute("tabindex", i === 0 ? "0" : "-1");
    node.addEventListener("focus", () => onto(node));
    node.addEventListener("keydown", (event) => {
      const step = WALK[event.key];
      const next = switches[Math.max(0, Math.min(switches.length - 1, i + (step ?? 0)))];
      if (step === undefined || next === undefined) return;
      event.preventDefault();
      next.focus();
    });
  });
}

/** Shortcuts that can be cut where a row has switches, and those that are cut in a row that shows what comes of it. */
export function cutsLayer(): PictureLayer {
  return {
    draw(group, frame, row, drawn) {
      const places = row.stations.map((_station, i) => drawn.arcs[i] && arcPlace(frame, row, i));
      // Under the switches.
      const under = append(group, "g");
      const stubs = places.flatMap((place, i) => (place ? [markCut(under, frame, row, place, i, drawn)] : []));
      let switches: readonly ReturnType<typeof drawSwitch>[] | undefined;
      return (state) => {
        for (const show of stubs) show(state);
        // A row that only shows what comes of the cuts has none.
        if (state.switches && switches === undefined) {
          switches = places.flatMap((place, i) => (place ? [drawSwitch(group, frame, row, place, i)] : []));
          walkSwitches(switches.map(({node}) => node));
        }
        switches?.forEach(({show}) => show(state));
      };
    }
  };
}
