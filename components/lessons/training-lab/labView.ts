import type {Pulse} from "../../picture/network/pictureRow.js";
import type {OwnFacts} from "../../run/data/own/ownFacts.js";
import type {OwnImages} from "../../run/data/own/ownImages.js";
import {hasRun} from "../../run/kept/hasRun.js";
import type {RecordedRun} from "../../run/recorded/recordedRun.js";
import {formatHash, type RunConfig} from "../../run/runConfig.js";
import {trainedNetworks} from "../../run/trainedNetworks.js";
import {imageShape} from "../../run/twinNetwork.js";
import {element} from "../../ui/element.js";
import {firstInParts} from "../../ui/late/firstInParts.js";
import {lateWork} from "../../ui/late/lateWork.js";
import type {Parts} from "../../ui/late/parts.js";
import {refresher} from "../../ui/refresher.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {lossesPart, partingWords} from "../../run/kept/lossesPart.js";
import {labFigures} from "./figures/labFigures.js";
import {madeWith} from "./figures/madeWith.js";
import {labPicture} from "./figures/labPicture.js";
import {labTime} from "./figures/labTime.js";
import {
  awaitedTraining,
  keptTraining,
  recordedTraining,
  type RecordedPictures,
  type ShownTraining
} from "./figures/shownTraining.js";
import {runToShow} from "./figures/runToShow.js";
import {slowMotion} from "./figures/slowMotion.js";
import {lookInside} from "./inside/lookInside.js";
import type {LabRuns} from "./labRuns.js";
import {labStatus} from "./labStatus.js";
import {labSamples} from "./samples/labSamples.js";
import type {LossGuess} from "../../run/lossGuess.js";
import * as say from "../../words/en/lab/labWords.js";

/** Status, picture and charts of the laboratory's runs, all of one run at one step. */
export interface LabView {
  readonly status: HTMLElement;
  readonly element: HTMLElement;
  /** The charts in it: what belongs to them can stand after them. */
  readonly charts: HTMLElement;
  /** The run that is shown now. */
  readonly shown: () => ShownTraining;
  /** Something has changed in the runs: it is drawn and told when it is due. */
  changed(): void;
  /** Tells at once how the run is. */
  readonly tell: () => void;
  /** Shows this kept run; undefined: the one that trains, else the newest, else the recorded one. */
  look(id: string | undefined): void;
  /** Shows the recorded run until another one begins. */
  home(): void;
  /** A run begins: what the reader has guessed of it. */
  begin(): readonly LossGuess[];
  /** The settings have changed: the picture shows their networks. `asks`: a link wants a guess before a run of other settings. */
  adopt(config: RunConfig, asks?: boolean): void;
  /** The recorded run's maps have come. */
  showPictures(pictures: RecordedPictures): void;
  stop(): void;
}

/** Milliseconds between two announcements, and between two drawings. */
const STATUS_INTERVAL = 1000;
const DRAW_INTERVAL = 100;

/** Makes the view, on the recorded run; `own`: what is known of the reader's own images, and `images` themselves. */
export function* labView(
  recorded: RecordedRun,
  config: RunConfig,
  runs: () => LabRuns,
  own: () => OwnFacts | undefined = () => undefined,
  images: (config: RunConfig) => OwnImages | undefined = () => undefined
): Parts<LabView> {
  let settings = config;
  let pictures: RecordedPictures | undefined;
  let looked: string | undefined;
  let isHome = false;
  let drawnRun: string | undefined;
  let offeredFor: string | undefined;

  function shown(): ShownTraining {
    const {current, guesses} = runs();
    const asked = runToShow(runs(), looked, isHome);
    if (asked === undefined) return figures.offers ? awaitedTraining(settings) : recordedTraining(recorded, pictures);
    return keptTraining(asked, asked.id === current?.id ? guesses : undefined);
  }
  const status = labStatus(runs, () => {
    const training = shown();
    if (figures.offers && training.id === undefined) return say.readyGuessThenPressTrain;
    const isOther = !madeWith(settings, own(), training);
    return (isOther ? say.readyTheFiguresShowOther : say.readyTheFiguresShow)(training.name);
  });
  yield;
  const picture = labPicture(settings, recordedTraining(recorded, undefined), own);
  yield;
  const figures = labFigures(
    () => picture.measure,
    (station) => light(station),
    () => {
      drawDue.request();
      statusDue.request();
    },
    recordedTraining(recorded, undefined)
  );
  yield;
  const inside = lookInside({
    measure: () => picture.measure,
    point: (station) => light(station),
    go: (step) => time.go(step),
    networks: () => runs().networks(),
    trained: () => runs().current?.id,
    own: images
  });
  const samples = labSamples({own: images});
  let opened: {readonly run: string; readonly step: number; readonly words: string} | undefined;
  /** Whether the slider takes up new steps: what is drawn then is drawn once, after it. */
  let isFollowing = false;
  const time = labTime(() => {
    if (!isFollowing) move();
  });
  yield;
  const slow = slowMotion({
    now: () => ({...time.value, runs: shown().runs}),
    show: (step: number, pulse?: Pulse) => picture.move(step, pulse !== undefined, pulse)
  });
  const bar = element("div", {className: "lab-bar"}, time.element, slow.element);
  function move(): void {
    if (isAwaited) return;
    const {step, from, moved} = time.value;
    slow.stop();
    picture.move(from + (step - from) * moved, time.playing);
    const isOpened = opened?.step === step && opened.run === drawnRun;
    picture.explain(isOpened ? (opened?.words ?? "") : "");
    const training = shown();
    inside.show(training, step);
    samples.show(training, step, settings);
    drawCharts();
  }
  function charts(): Parts<void> {
    const {step, from, moved} = time.value;
    const since = moved < 1 ? {step: from, moved} : undefined;
    return figures.drawing(shown(), step, {from: since, kept: runs().keeper.runs});
  }
  /** Asks for a guess where a link wants one, once for each settings, whatever their seed. */
  function offer(): void {
    const key = formatHash({...settings, seed: 0});
    if (key === offeredFor || isUnderWay(runs().state.phase)) return;
    offeredFor = key;
    figures.offer(!hasRun(runs().keeper.runs, settings));
  }
  function draw(): void {
    if (isAwaited) return;
    // Runs that were kept here come after the page.
    if (figures.offers && hasRun(runs().keeper.runs, settings)) figures.offer(false);
    const training = shown();
    const run = training.id ?? "";
    const anew = run !== drawnRun;
    drawnRun = run;
    picture.follow(settings, training, looked === undefined && isUnderWay(runs().state.phase));
    // What trained in this tab is followed to its newest step; any other run is opened where it has something to show.
    const isOwn = training.id !== undefined && training.id === runs().current?.id;
    const parting = anew && !isOwn ? lossesPart(training.runs) : undefined;
    isFollowing = true;
    time.follow(training.runs, anew, parting?.step);
    isFollowing = false;
    if (anew) opened = isOwn ? undefined : {run, step: time.value.step, words: partingWords(training.runs)};
    move();
  }
  /** Marks a station wherever it is drawn. */
  function light(pointed: number): void {
    const station = pointed < 0 ? inside.chosen : pointed;
    for (const one of [picture, figures, inside]) one.light(station);
  }
  picture.element.addEventListener("inspect", (event) => light((event as CustomEvent<number>).detail));
  // The picture draws itself anew; the charts of the same measure follow.
  picture.element.addEventListener("input", move);
  const drawDue = refresher(draw, DRAW_INTERVAL);
  const statusDue = refresher(status.tell, STATUS_INTERVAL);
  const parts = [picture.element, bar, figures.element, inside.element, samples.element];
  const root = element("div", {className: "lab-view"}, ...parts);
  const late = lateWork(root);
  /** Whether it does not stand in the page yet: nothing is drawn before. */
  let isAwaited = late.whenStanding(() => {
    isAwaited = false;
    draw();
  });
  const drawCharts = firstInParts(late, charts, !isAwaited);
  const adoptSettings = (): void =>
    figures.adopt(trainedNetworks(settings), settings.steps, imageShape(settings.data, own()).classes);
  adoptSettings();
  return {
    status: status.element,
    charts: figures.element,
    element: root,
    shown,
    tell: status.tell,
    changed() {
      drawDue.request();
      const {phase, problems, runs: networks} = runs().state;
      // There is one announcement a second: the first is kept for the first numbers of every network.
      const awaited = phase === "starting" || phase === "running";
      if (!awaited || problems.length > 0 || networks.every(({reports}) => reports.length > 0)) statusDue.request();
    },
    look(id) {
      looked = id;
      drawDue.request();
    },
    home() {
      isHome = true;
      looked = undefined;
      drawDue.request();
    },
    begin() {
      isHome = false;
      looked = undefined;
      picture.begin();
      return figures.begin();
    },
    adopt(next, asks = false) {
      settings = next;
      adoptSettings();
      if (asks) offer();
      else {
        offeredFor = undefined;
        figures.offer(false);
      }
      drawDue.request();
      if (runs().state.phase === "idle") statusDue.request();
    },
    showPictures(came) {
      pictures = came;
      drawDue.request();
    },
    stop() {
      for (const part of [late, drawDue, statusDue, slow, time, figures, inside, samples, picture]) part.stop();
    }
  };
}
