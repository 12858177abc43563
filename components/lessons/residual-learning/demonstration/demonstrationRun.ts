import {prefersStill} from "../../../draw/motion.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {refresher} from "../../../ui/refresher.js";
import {statusLine} from "../../../ui/statusLine.js";
import {lessonStarter, type LessonHandle, type StartLesson} from "../curve/lessonClient.js";
import type {LessonName, Lessons} from "../curve/lessonProtocol.js";
import {demonstrationButton} from "./demonstrationButton.js";
import {reportSlider} from "./reportSlider.js";

type ReportOf<L extends LessonName> = Lessons[L]["report"];

/** What a run needs to know of its demonstration. */
export interface DemonstrationOptions<L extends LessonName> {
  /** The configuration that the controls stand for. */
  readonly config: () => Lessons[L]["config"];
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

/** Shows one demonstration: the recorded run at once, a live one in a worker when asked for; the slider goes back to any step. */
export function demonstrationRun<L extends LessonName>(
  lesson: L,
  {config, recorded, changed, words, verdict}: DemonstrationOptions<L>,
  start: StartLesson = lessonStarter()
): DemonstrationRun<ReportOf<L>> {
  const status = statusLine();
  const drawing = refresher(changed, DRAW_EVERY);
  const steps = reportSlider<ReportOf<L>>(() => {
    changed();
    if (steps.report && !go.running) say(`${tell(steps.report)}.`);
  });
  const go = demonstrationButton(begin, () => {
    const last = steps.reports.at(-1);
    say(last ? `Paused at ${tell(last)}.` : "Paused.");
  });
  let told = -Infinity;

  function say(text: string): void {
    told = performance.now();
    status.textContent = text;
  }
  function tell(report: ReportOf<L>): string {
    return `step ${report.step} of ${config().steps}: ${words(report)}`;
  }
  function begin(ended: () => void): LessonHandle {
    steps.replace([]);
    say("Starting …");
    const close = (text: string | undefined): void => {
      ended();
      if (text !== undefined) say(text);
      drawing.request();
    };
    return start(lesson, config(), !prefersStill(), {
      onReport(report) {
        steps.add(report);
        if (performance.now() - told > TELL_EVERY) say(`${tell(report)}.`);
        drawing.request();
      },
      onFinished() {
        const last = steps.reports.at(-1);
        close(last && `finished; ${tell(last)}. ${verdict?.(last) ?? ""}`);
      },
      onFailed(message) {
        close(`It stopped: ${message}. What was computed stays; change the settings or press Run to try again.`);
      }
    });
  }
  function showRecorded(): void {
    steps.replace(recorded() ?? []);
    const last = steps.report;
    say(last ? `Recorded run, ${tell(last)}.` : "Not run yet with these settings. Guess, then press Run.");
  }
  function reset(): void {
    go.end();
    showRecorded();
    changed();
  }
  showRecorded();
  const buttons = element("div", {className: "lab-buttons"}, go.element, button("Reset", reset), steps.cell);
  return {
    element: element("div", {}, status, buttons),
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
