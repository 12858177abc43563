import {prefersStill} from "../../../draw/motion.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {refresher} from "../../../ui/refresher.js";
import {statusLine} from "../../../ui/statusLine.js";
import {
  startDemonstration,
  type ConfigOf,
  type DemonstrationHandle,
  type DemonstrationName,
  type ReportOf
} from "../demonstrationClient.js";
import {demonstrationButton} from "./demonstrationButton.js";
import {reportSlider} from "./reportSlider.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** What a run needs to know of its demonstration. */
export interface DemonstrationOptions<L extends DemonstrationName> {
  /** The configuration that the controls stand for. */
  readonly config: () => ConfigOf<L>;
  /** The recorded reports of that configuration, if there are any. */
  readonly recorded: () => readonly ReportOf<L>[] | undefined;
  /** There is something else to draw. */
  readonly changed: () => void;
  /** A report in words, for the status line. */
  readonly words: (report: ReportOf<L>) => string;
  /** What is said when a run has ended, after its last report. */
  readonly verdict?: (report: ReportOf<L>) => string;
}

/** Buttons `Run` → `Pause` → `Resume` and `Reset`, a slider over the steps, a status line; and what they show. */
export interface DemonstrationRun<R> {
  readonly element: HTMLElement;
  /** All reports so far. */
  readonly reports: readonly R[];
  /** The one that is shown; undefined: nothing has been computed. */
  readonly report: R | undefined;
  /** The controls have changed: what ran is ended, and the recorded run is shown if it fits. */
  reset(): void;
  stop(): void;
}

/** Milliseconds between two sentences of the status line. */
const TELL_EVERY = 1000;
/** Milliseconds between two drawings of a live run. */
const DRAW_EVERY = 100;

/** What the status line says of a run's last report. */
function sentencesOf<L extends DemonstrationName>({config, words, verdict}: DemonstrationOptions<L>) {
  const tell = (report: ReportOf<L>): string => say.stepOf(report.step, config().steps, words(report));
  return {
    step: (report: ReportOf<L>) => `${tell(report)}.`,
    recorded: (last: ReportOf<L> | undefined) => (last ? say.recordedRun(tell(last)) : say.notRunYet),
    paused: (last: ReportOf<L> | undefined) => (last ? say.pausedAt(tell(last)) : say.paused),
    finished: (last: ReportOf<L> | undefined) =>
      last ? say.finished(tell(last), verdict?.(last) ?? "") : say.finishedAlone,
    failed: (message: string) => say.itStopped(message)
  };
}

/** The status line, and whether it may speak again. */
function speaker() {
  const line = statusLine();
  let told = -Infinity;
  const speak = (text: string): void => {
    told = performance.now();
    line.textContent = text;
  };
  return {line, speak, due: () => performance.now() - told > TELL_EVERY};
}

/** Shows one demonstration: the recorded run at once, a live one in a worker when asked for; the slider goes back to any step. */
export function demonstrationRun<L extends DemonstrationName>(
  lesson: L,
  options: DemonstrationOptions<L>,
  start: typeof startDemonstration = startDemonstration
): DemonstrationRun<ReportOf<L>> {
  const {config, recorded, changed} = options;
  const sentences = sentencesOf(options);
  const {line, speak, due} = speaker();
  const drawing = refresher(changed, DRAW_EVERY);
  const steps = reportSlider<ReportOf<L>>(() => {
    changed();
    if (steps.report && !go.running) speak(sentences.step(steps.report));
  });
  const go = demonstrationButton(begin, () => speak(sentences.paused(steps.reports.at(-1))));

  function begin(ended: () => void): DemonstrationHandle {
    steps.replace([]);
    speak(say.starting);
    const close = (text: string): void => {
      ended();
      speak(text);
      drawing.request();
    };
    return start(lesson, config(), !prefersStill(), {
      onReport(report) {
        steps.add(report);
        if (due()) speak(sentences.step(report));
        drawing.request();
      },
      onFinished: () => close(sentences.finished(steps.reports.at(-1))),
      onFailed: (message) => close(sentences.failed(message))
    });
  }
  function showRecorded(): void {
    steps.replace(recorded() ?? []);
    speak(sentences.recorded(steps.report));
  }
  function reset(): void {
    go.end();
    showRecorded();
    changed();
  }
  showRecorded();
  const buttons = element("div", {className: "lab-buttons"}, go.element, button(say.reset, reset), steps.cell);
  return {
    element: element("div", {}, line, buttons),
    get reports() {
      return steps.reports;
    },
    get report() {
      return steps.report;
    },
    reset,
    stop() {
      drawing.stop();
      go.stop();
    }
  };
}
