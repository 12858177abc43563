import {dataTable} from "../../../draw/dataTable.js";
import {layerHeatMap, type HeatCell, type LayerHeatMap} from "../../../draw/layerHeatMap.js";
import {significant} from "../../../draw/numbers.js";
import {measuredIn, MEASURES, type Measure} from "../../../run/measure.js";
import {element} from "../../../ui/element.js";
import {plate} from "../../../ui/plate.js";
import {lightStations} from "../figures/litStation.js";
import type {ShownTraining} from "../figures/shownTraining.js";
import * as say from "../../../words/en/lab/labInsideWords.js";
import {networkName} from "../../../words/en/networkWords.js";

export interface HeatFigureOptions {
  readonly measure: () => Measure;
  /** What a station, 0 the stem, is called. */
  readonly nameOf: (station: number) => string;
  /** A station is pointed at, −1 none. */
  readonly point: (station: number) => void;
  /** A step has been clicked. */
  readonly go: (step: number) => void;
}

/** A measure of every layer at every measured step, of both networks; a click brings all figures to its step. */
export interface HeatFigure {
  readonly element: HTMLElement;
  show(training: ShownTraining, step: number): void;
  readonly light: (station: number) => void;
  stop(): void;
}

/** The numbers of the picture: a row for each layer of each network, a column for each measured step. */
function tableOf({runs}: ShownTraining, measure: Measure): HTMLElement {
  const steps = [...new Set(runs.flatMap(({reports}) => reports.flatMap(({step, probe}) => (probe ? [step] : []))))];
  steps.sort((a, b) => a - b);
  const rows = runs.flatMap(({network, activationLayers, reports}) => {
    const byStep = new Map(reports.map(({step, probe}) => [step, probe && measuredIn(probe, measure)]));
    return activationLayers.map((layer, i) => [layer, network, ...steps.map((step) => byStep.get(step)?.[i])]);
  });
  const columns = steps.map((step) => ({label: say.stepOf(step), number: true}));
  return dataTable(
    say.byLayerAndStep(MEASURES[measure].name),
    [{label: say.layer}, {label: say.network}, ...columns],
    rows
  );
}

/** Makes the figure, empty until a run is shown. */
export function heatFigure({measure, nameOf, point, go}: HeatFigureOptions): HeatFigure {
  let shown: {readonly training: ShownTraining; readonly step: number} | undefined;
  let map: LayerHeatMap | undefined;
  let drawn = "";
  let lit = -1;
  const rest = say.pointAtACellFor;
  const words = element("p", {className: "heat-words"}, rest);

  function draw(width: number): Node | [] {
    if (shown === undefined) return [];
    map = layerHeatMap(shown.training.runs, {measure: measure(), at: shown.step, width});
    lightStations(map.element, lit);
    return map.element;
  }
  const figure = plate({
    title: say.layerByStep,
    className: "heat-map",
    draw,
    below: [words],
    caption: () => say.thePicturesMeasureDarkerIs(MEASURES[measure()].meaning, shown?.training.source ?? ""),
    table: {
      name: say.theMeasureByLayerAnd,
      make: () => (shown ? tableOf(shown.training, measure()) : element("p"))
    },
    widest: 1400
  });
  const cellOf = (event: MouseEvent): HeatCell | undefined => {
    const box = map?.element.getBoundingClientRect();
    return box && map?.cellAt(event.clientX - box.left, event.clientY - box.top);
  };
  function tell(cell: HeatCell | undefined): void {
    if (shown === undefined || cell === undefined) {
      words.textContent = rest;
      return;
    }
    const values = shown.training.runs.flatMap(({network, reports}) => {
      const probe = reports.find(({step}) => step === cell.step)?.probe;
      const value = probe && measuredIn(probe, measure())?.[cell.station];
      return value === undefined ? [] : [`${networkName(network)} ${significant(value, 3)}`];
    });
    const told = values.length > 0 ? values.join(", ") : say.notMeasured;
    words.textContent = say.atStep(nameOf(cell.station), cell.step, MEASURES[measure()].words, told);
  }
  figure.picture.addEventListener("pointermove", (event) => {
    const cell = cellOf(event);
    tell(cell);
    point(cell?.station ?? -1);
  });
  figure.picture.addEventListener("pointerleave", () => {
    tell(undefined);
    point(-1);
  });
  figure.picture.addEventListener("click", (event) => {
    const cell = cellOf(event);
    if (cell) go(cell.step);
  });
  return {
    element: figure.element,
    show(training, step) {
      shown = {training, step};
      // It is asked at every frame of a moving picture, and has something new once a measured step.
      const {id, source, runs} = training;
      const probed = runs.map(({network, reports}) => [network, reports.findLast(({probe}) => probe)?.step]);
      const next = JSON.stringify([id, source, step, measure(), probed]);
      if (next === drawn) return;
      drawn = next;
      figure.redraw();
    },
    light(station) {
      lit = station;
      lightStations(figure.picture, station);
    },
    stop: figure.stop
  };
}
