import {errorWords} from "../../../run/errorWords.js";
import {onPaper} from "../../../ui/guess/onPaper.js";
import type {Parts} from "../../../ui/late/parts.js";
import {reach} from "../../../ui/milestone.js";
import {lesionMaps} from "../recordedLesionMaps.js";
import {cutSource, type CutAnswer, type CutSource} from "./cutSource.js";
import {cutView} from "./cutView.js";
import {cutFinding, pieceText, type GuessedCut} from "./cutFinding.js";
import type {LesionData} from "./lesionData.js";

/** The unit that the reader is asked about. */
const ASKED = "stage3.unit4";

/**
 * Units clicked out of both trained networks: the maps after them change, and all test digits answer. The reader guesses first. None
 * or one unit out is answered from the recording at once; several are measured here. Made part by part.
 */
export function* lesionLab(data: LesionData): Parts<{readonly element: HTMLElement; readonly stop: () => void}> {
  const {recorded, about} = data;
  let out: readonly string[] = [];
  let guess: GuessedCut | undefined;
  let open = false;
  let isPrinted = false;
  let answer: CutAnswer | undefined;
  let failure: string | undefined;
  /** Answers of all digits and the units that were out; kept while only the maps of another digit are awaited. */
  let read: {readonly out: string; readonly networks: CutAnswer["networks"]} | undefined;

  const view = yield* cutView(data, {
    onToggle: (unit) => take(recorded.units.filter((other) => out.includes(other) !== (other === unit))),
    onGuess(numbers) {
      open = true;
      const asked = out.length > 0 ? out : [ASKED];
      guess = numbers && {out: asked, numbers};
      take(asked);
      view.goOn();
    },
    onPutBack: () => take([]),
    onAgain: () => take(out),
    onDigit: () => take(out),
    onMaps: () => take(out)
  });
  const source: CutSource = cutSource(
    {...data, maps: lesionMaps(about, data.maps), images: about.images.map(({index}) => index)},
    {
      onAnswer(found) {
        answer = found;
        read = {out: out.join(), networks: found.networks};
        show();
        if (open && out.length > 0 && !isPrinted)
          reach(
            view.element,
            "units taken out",
            cutFinding({recorded, ...told(), guess: undefined})
              .map(pieceText)
              .join("")
          );
      },
      onFail(error) {
        failure = errorWords(error);
        show();
      }
    }
  );
  /** Takes these units out, and no others. Nothing is told of a cut before the reader has guessed. */
  function take(next: readonly string[]): void {
    out = next;
    answer = failure = undefined;
    const isTold = open || out.length === 0;
    // Paper does not wait for a worker: it has what is recorded.
    const maps = isPrinted ? "mean" : view.maps();
    if (isTold) source.ask({out, digit: view.digit(), maps});
    else source.stop();
    if (!isTold || out.length > 1 || maps !== "mean") show();
  }
  function told() {
    const networks = read?.out === out.join() ? read.networks : undefined;
    return {out, asked: ASKED, open, networks, guess, failure, here: answer?.measuredHere};
  }
  const show = (): void => view.show(told(), answer, isPrinted);
  yield;
  take([]);
  const endPaper = onPaper(view.element, () => {
    if (open) return () => undefined;
    const before = {out, answer, read, failure};
    open = isPrinted = true;
    take([ASKED]);
    return () => {
      open = false;
      // Where no answer stood, what is seen up to the first unit that is out comes from the whole networks.
      if (before.answer === undefined) take([]);
      ({out, answer, read, failure} = before);
      show();
      isPrinted = false;
      // What was on its way when it was printed is not coming any more.
      if (out.length === 0 && answer === undefined && failure === undefined) take(out);
    };
  });
  return {
    element: view.element,
    stop() {
      endPaper();
      source.stop();
      view.stop();
    }
  };
}
