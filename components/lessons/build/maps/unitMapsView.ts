import {channelBars} from "./channelBars.js";
import {featureMaps} from "../../../draw/maps/featureMaps.js";
import type {MapPoint} from "../../../draw/maps/mapGrid.js";
import {percent, significant} from "../../../draw/numbers.js";
import {mapLegend} from "./mapLegend.js";
import {mapLimit} from "../../../draw/maps/mapPixels.js";
import {pixelWords} from "./pixelWords.js";
import {dataTable} from "../../../draw/dataTable.js";
import {mapLabel} from "./mapLabel.js";
import type {ShownUnit, UnitChannels} from "../shownMaps.js";
import {labelled, labelledSelect} from "../../../ui/labelled.js";
import {mapProbe} from "./mapProbe.js";
import {ADDED_NAME, panelTitle, unitPanels, type ChannelChoice, type UnitPanel} from "./unitPanels.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

/** One unit's maps, opened. */
export interface UnitMapsView {
  readonly element: HTMLElement;
  /** Shows the same unit for another run, as the reader has set it. */
  show(unit: ShownUnit): void;
  /** All channels, once the worker has sent them. */
  receive(all: UnitChannels): void;
  /** All channels could not be sent: says why, and asks again when they are wanted again. */
  fail(reason: string): void;
  /** Paints again, with the colours that the page has now. */
  redraw(): void;
}

/** Channels in a row of the grid of the strongest. */
const STRONGEST_COLUMNS = 4;

/** The maps of a unit side by side, for channels that the reader picks, with each pixel's arithmetic. `ask` wants all channels sent. */
export function unitMapsView(first: ShownUnit, ask: () => void): UnitMapsView {
  let unit = first;
  const element = document.createElement("div");
  element.className = "unit-view";
  const count = unit.shape[2];
  const strongest = unit.residual.channels.length;
  const choices = [
    ["mean", say.meanOfAll(count)],
    ["strongest", say.strongestOf(strongest)],
    ["all", say.allOf(count)],
    ["one", say.oneChannel]
  ] as const;
  const which = labelledSelect(say.channels, choices);
  const channel = labelled(say.channelLabel, document.createElement("input"));
  Object.assign(channel.input, {type: "number", min: "0", max: String(count - 1), step: "1"});
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(which.cell, channel.cell);
  const legend = document.createElement("div");
  legend.className = "map-legends";
  const words = document.createElement("output");
  words.className = "pixel-words";
  const panels = document.createElement("div");
  panels.className = "unit-panels";
  /** A mouse comes over hundreds of pixels: that is not read out. */
  const tell = (text: string, aloud = true): void => {
    words.setAttribute("aria-live", aloud ? "polite" : "off");
    mapLabel(words, text);
  };
  const probe = mapProbe((point, byKey) => tell(told(point), byKey));
  probe.element.append(panels);
  let all: UnitChannels | undefined;
  let shown: readonly UnitPanel[] = [];
  let asked = false;
  let chosenChannel = unit.residual.channels[0] ?? 0;

  function choice(): ChannelChoice {
    const kind = which.input.value as ChannelChoice["kind"];
    return kind === "one" ? {kind, channel: chosenChannel} : {kind};
  }
  function draw(): void {
    const chosen = choice();
    channel.cell.hidden = chosen.kind !== "one";
    const found = unitPanels(unit, chosen, all);
    if (found === undefined) {
      tell(say.fetchingAll(count));
      if (!asked) ask();
      asked = true;
      return;
    }
    shown = found;
    const limit = mapLimit(shown.map(({data}) => data));
    const columns = chosen.kind === "strongest" ? STRONGEST_COLUMNS : undefined;
    panels.classList.toggle("many", chosen.kind === "all");
    const canvases = new Map<UnitPanel, HTMLCanvasElement>();
    panels.replaceChildren(
      ...shown.map((panel) => {
        const canvas = featureMaps(panel.data, panel.shape, {
          title: panelTitle(unit.name, panel),
          limit,
          columns,
          width: 480
        });
        canvases.set(panel, canvas);
        return panelElement(panel, canvas);
      })
    );
    // Where x has another shape than the sum, the same pixel isn't in it.
    const alike = [...canvases].filter(([{part}]) => part !== "x" || unit.shortcut !== "projection");
    tell(say.pointAtAPixel, false);
    probe.watch(
      found.at(-1)?.shape ?? [1, 1, 1],
      columns,
      alike.map(([, canvas]) => canvas)
    );
    legend.replaceChildren(mapLegend(limit, say.allMapsScale));
  }
  function told({place, row, column}: MapPoint): string {
    const of = (part: UnitPanel["part"]): number => {
      const panel = shown.find((entry) => entry.part === part);
      return panel ? (panel.data[(row * panel.shape[1] + column) * panel.shape[2] + place] ?? NaN) : NaN;
    };
    const name = ADDED_NAME[unit.shortcut];
    const added = {name, value: of(unit.shortcut === "projection" ? "skip" : "x")};
    const number = shown.find(({part}) => part === "f")?.channels[place];
    return pixelWords({
      ...(number === undefined ? {meanOf: count} : {channel: number}),
      row,
      column,
      ...(unit.shortcut === "none" ? {} : {added}),
      residual: of("f"),
      sum: of("sum"),
      output: of("relu")
    });
  }
  function pick(number: number): void {
    chosenChannel = number;
    which.input.value = "one";
    channel.input.value = String(number);
    draw();
  }
  which.input.addEventListener("input", draw);
  channel.input.addEventListener("change", () => {
    const wanted = channel.input.value;
    const number = wanted.trim() === "" ? NaN : Number(wanted);
    const isChannel = Number.isInteger(number) && number >= 0 && number < count;
    pick(isChannel ? number : chosenChannel);
    if (!isChannel) tell(say.channelIsBut(wanted || say.empty, count - 1, chosenChannel));
  });
  channel.input.value = String(chosenChannel);
  const facts = document.createElement("div");
  function show(next: ShownUnit): void {
    unit = next;
    all = undefined;
    asked = false;
    const bars = unit.shortcut === "none" ? [] : [channelBars(unit.channelSizes, ADDED_NAME[unit.shortcut], pick)];
    facts.replaceChildren(...bars, statisticsTable(unit));
    draw();
  }
  element.append(controls, legend, probe.element, words, facts);
  show(first);
  return {
    element,
    show,
    receive(sent) {
      all = sent;
      draw();
    },
    fail(reason) {
      if (!asked || all) return;
      asked = false;
      which.input.value = "mean";
      draw();
      tell(say.couldNotBeFetched(unit.name, reason));
    },
    redraw: draw
  };
}

function panelElement({part, label, sign, shape, channels}: UnitPanel, canvas: HTMLCanvasElement): HTMLElement {
  const panel = document.createElement("div");
  panel.className = "unit-panel";
  panel.dataset.part = part;
  const title = document.createElement("p");
  const how = document.createElement("span");
  how.className = "sign";
  how.textContent = sign;
  const name = document.createElement("strong");
  mapLabel(name, label);
  const size = document.createElement("small");
  const [height, width] = shape;
  size.textContent =
    channels.length > 1
      ? say.mapsOf(channels.length, height, width)
      : channels.length === 1
        ? say.channelOfSize(channels[0] ?? 0, height, width)
        : say.meanOfSize(height, width);
  title.append(how, sign ? " " : "", name, size);
  const holder = document.createElement("div");
  holder.className = "map-holder";
  holder.append(canvas);
  panel.append(title, holder);
  return panel;
}

function statisticsTable({name, statistics}: ShownUnit): HTMLElement {
  const columns = [
    {label: say.map},
    ...[say.minimum, say.maximum, say.mean, "RMS", say.zeros].map((label) => ({label, number: true}))
  ];
  const parts = [
    ["x", "input"],
    ["f(x)", "residual"],
    [say.sum, "sum"],
    [say.afterRelu, "output"]
  ] as const;
  const rows = parts.map(([label, part]) => {
    const {minimum, maximum, mean, rms, zeros} = statistics[part];
    return [label, ...[minimum, maximum, mean, rms].map((value) => significant(value)), percent(zeros, 1)];
  });
  const table = dataTable(say.allValuesOf(name), columns, rows);
  for (const heading of table.querySelectorAll("tbody th")) mapLabel(heading, heading.textContent);
  return table;
}
