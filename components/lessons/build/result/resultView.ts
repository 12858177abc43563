import {shareText} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import type {MapChoice} from "../../../run/mapChoice.js";
import {channelWords} from "../../../picture/network/channelWords.js";
import {stationsOf} from "../../../picture/network/station.js";
import {atOnce, type Parts} from "../../../ui/late/parts.js";
import {mapsControl} from "../../../ui/mapsControl.js";
import type {UnitFacts} from "../networkFacts.js";
import {START_UNIT, type RecordedCuts} from "../recordedCuts.js";
import {cutChoice, type CutChoice} from "./cutChoice.js";
import {cutGuess} from "./cutGuess.js";
import {cutWords, likeliest} from "./cutWords.js";
import {openedSum} from "./openedSum.js";
import {resultPicture, type ResultPictureEvents} from "./resultPicture.js";
import type {ShownResult} from "./shownResult.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** The result of a run: the picture, what is said of it, and the opened unit. */
export interface ResultView {
  readonly picture: HTMLElement;
  /** What cutting did, in words; the guess; how many test digits are right. */
  readonly story: HTMLElement;
  readonly opened: HTMLElement;
  /** Which shortcuts the reader wants cut. */
  readonly cuts: CutChoice;
  /** Which of each unit's maps the reader wants to see. */
  maps(): MapChoice;
  /** Name of the unit that the reader wants opened in a network of these units. */
  open(units: readonly UnitFacts[]): string | undefined;
  show(result: ShownResult): void;
  /** A new result is on its way: what is shown is of another picture, or of other cuts. */
  wait(isWaiting: boolean): void;
  /** What is wanted is once more what is shown: nothing else came. */
  settle(): void;
  stop(): void;
}

/** The share of test digits that the network tells right, large: whole, and without the one shortcut that is cut. */
function scoreOf(recorded: RecordedCuts) {
  const {images, whole, without, bare} = recorded;
  const pair = (share: number, words: string, className: string): HTMLElement =>
    element("span", {className}, element("strong", {}, shareText(share / images)), words);
  const root = element("div", {className: "digits-right"});
  return {
    element: root,
    show({isShipped, cut, network}: ShownResult): void {
      root.hidden = !isShipped;
      const unit = network.units.findIndex(({id}) => id === cut[0]);
      const count = cut.length === 1 ? without[unit] : cut.length === network.units.length ? bare : undefined;
      const after = count === undefined ? [] : [pair(count, cut.length === 1 ? say.arcCut : say.allCut, "cut")];
      root.replaceChildren(
        element("span", {}, say.rightOnDigits(images)),
        element("span", {className: "pair"}, pair(whole, say.whole, "residual"), ...after)
      );
    }
  };
}

/** What the signs of the picture mean, and what can be pressed; the counts at the arcs are of the shipped network alone. */
function signsOfPicture({images}: RecordedCuts) {
  // A hint that has room in a line is not broken: each is read by itself.
  const hint = (...words: readonly (string | Node)[]): HTMLElement => element("span", {className: "hint"}, ...words);
  const counts = hint(say.theNumberAtIt(images));
  const random = element("b", {}, say.randomNotTrained);
  return {
    element: element(
      "p",
      {className: "result-key"},
      hint(element("b", {}, say.cutAnArc), say.pressItsCross),
      " ",
      counts,
      " ",
      hint(element("b", {}, say.openAUnit), say.pressItsBox),
      " ",
      hint(say.barsAtABox),
      " ",
      random
    ),
    show({isShipped, network}: ShownResult): void {
      counts.hidden = !isShipped;
      random.hidden = network.weights !== "random";
    }
  };
}

/** Which maps are on the faces: chosen by the reader, said in words. */
function facesOf(onWish: () => void) {
  const control = mapsControl();
  control.element.addEventListener("input", onWish);
  const words = element("p", {className: "faces-words"});
  return {
    control,
    element: element("div", {className: "faces-choice"}, control.element, words),
    show({network, seen}: ShownResult): void {
      const stations = stationsOf(network.specification);
      control.setChannels(Math.min(...stations.map(({shape}) => shape[2])));
      words.textContent = channelWords([{stations, channels: seen.whole.channels}]);
    }
  };
}

/** Both answers in one line, which stays in sight on a phone. */
function answerLine({network, seen}: ShownResult): string {
  const words = (probabilities: readonly number[]): string => {
    const {name, share} = likeliest(network, probabilities);
    return `${name} ${shareText(share)}`;
  };
  return [
    say.answerIs(words(seen.whole.probabilities)),
    ...(seen.cut ? [say.cutAnswerIs(words(seen.cut.probabilities))] : []),
    ...(network.weights === "random" ? [say.randomWeights] : [])
  ].join(" · ");
}

/** What a reader of the result asks for. */
export interface ResultEvents extends Pick<ResultPictureEvents, "unitOf"> {
  /** Other cuts, or another unit. */
  readonly onWish: () => void;
}

/** Makes the view of a result. */
export function* resultView(
  recorded: RecordedCuts,
  first: ShownResult,
  {onWish, unitOf}: ResultEvents
): Parts<ResultView> {
  let shown = first;
  let wish = START_UNIT;
  const guess = cutGuess(recorded, first.network.units, () => tellSwitches());
  const cuts = cutChoice(() => {
    tellSwitches();
    onWish();
  });
  const faces = facesOf(onWish);
  const picture = resultPicture({
    unitOf,
    onCut(station) {
      cuts.toggle(station);
      if (shown.isShipped) guess.tell(station - 1);
    },
    onOpen(station) {
      wish = shown.network.units[station - 1]?.name ?? wish;
      onWish();
    }
  });
  yield;
  const opened = openedSum();
  const score = scoreOf(recorded);
  const key = signsOfPicture(recorded);
  const line = element("p", {className: "answer-line"});
  const words = element("p", {className: "cut-words"});
  const acts = element("div", {className: "story-acts"}, cuts.element, guess.element);
  const story = element("div", {className: "result-story"}, element("div", {}, words, acts), score.element);
  /** What the network with cuts is going to show has its room from the press on: what stands below it moves then, not later. */
  function expectCuts(areExpected: boolean): void {
    picture.expectCuts(areExpected);
    words.classList.toggle("expected", areExpected && shown.cut.length === 0);
  }
  function tellSwitches(): void {
    picture.setSwitches(cuts.stations, shown.isShipped ? guess.words() : []);
  }
  function* showing(next: ShownResult): Parts<void> {
    cuts.setUnits(next.network.units);
    shown = next;
    guess.element.hidden = !next.isShipped;
    words.textContent = cutWords(next);
    line.textContent = answerLine(next);
    score.show(next);
    key.show(next);
    faces.show(next);
    yield;
    picture.show(next);
    yield;
    opened.show(next);
    tellSwitches();
  }
  yield* showing(first);
  yield;
  const whole = element("div", {className: "result"}, key.element, picture.element, faces.element, line);
  return {
    picture: whole,
    story,
    opened: opened.element,
    cuts,
    maps: () => faces.control.value,
    open: (units) => (units.find(({name}) => name === wish) ?? units[0])?.name,
    show: (next) => atOnce(showing(next)),
    wait(isWaiting) {
      whole.classList.toggle("waiting", isWaiting);
      expectCuts(isWaiting && cuts.cut.length > 0);
    },
    settle() {
      cuts.restore(shown.cut);
      expectCuts(false);
      faces.control.value = shown.maps;
      wish = shown.seen.opened?.name ?? wish;
      whole.classList.remove("waiting");
      tellSwitches();
    },
    stop() {
      picture.stop();
      opened.stop();
    }
  };
}
