import {prefersStill} from "../../../draw/motion.js";
import {
  startDemonstration,
  type ConfigOf,
  type DemonstrationHandle,
  type DemonstrationName,
  type ReportOf
} from "../demonstrationClient.js";
import {button} from "../../../ui/button.js";
import {labelled} from "../../../ui/labelled.js";
import {refresher} from "../../../ui/refresher.js";
import {statusLine} from "../../../ui/statusLine.js";

/** What a player needs to know of its demonstration. */
export interface PlayerOptions<L extends DemonstrationName> {
  /** The configuration that the controls stand for. */
  readonly config: () => ConfigOf<L>;
  /** The recorded reports of that configuration, if there are any. */
  readonly recorded: () => readonly ReportOf<L>[] | undefined;
  /** Draws a report, of all so far; undefined: nothing has been computed. */
  readonly draw: (report: ReportOf<L> | undefined, reports: readonly ReportOf<L>[]) => void;
  /** A report in words, for the status line. */
  readonly words: (report: ReportOf<L>) => string;
  /** What is said when a run has ended, after its last report. */
  readonly verdict?: (report: ReportOf<L>) => string;
}

/** Buttons `Run` → `Pause` → `Resume` and `Reset`, a slider over the steps, a status line; and what they show. */
export interface LessonPlayer {
  readonly element: HTMLElement;
  /** The controls have changed: what ran is ended, and the recorded run is shown if it fits. */
  reset(): void;
  /** Draws again, for another width. */
  redraw(): void;
  stop(): void;
}

/** Milliseconds between two sentences of the status line. */
const TELL_EVERY = 1000;

/** Plays one demonstration: the recorded run at once, a live one in a worker when asked for; the slider goes back to any step. */
export function lessonPlayer<L extends DemonstrationName>(
  lesson: L,
  {config, recorded, draw, words, verdict}: PlayerOptions<L>,
  start: typeof startDemonstration = startDemonstration
): LessonPlayer {
  const element = document.createElement("div");
  const status = statusLine();
  const main = button("Run", onMain, true);
  const resetButton = button("Reset", reset);
  const input = document.createElement("input");
  input.type = "range";
  input.min = "0";
  const slider = labelled("Step shown", input);
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(main, resetButton, slider.cell);
  element.append(status, buttons);

  let handle: DemonstrationHandle | undefined;
  let phase: "idle" | "running" | "paused" = "idle";
  let reports: readonly ReportOf<L>[] = [];
  let shown = 0;
  let told = -Infinity;
  const drawing = refresher(drawShown, 100);

  function drawShown(): void {
    const report = reports[shown];
    input.max = String(Math.max(1, reports.length - 1));
    input.value = String(shown);
    input.disabled = reports.length < 2;
    input.setAttribute("aria-valuetext", report === undefined ? "no step yet" : `step ${report.step}`);
    draw(report, reports);
  }
  function say(text: string): void {
    told = performance.now();
    status.textContent = text;
  }
  function setPhase(next: typeof phase): void {
    phase = next;
    main.textContent = {idle: "Run", running: "Pause", paused: "Resume"}[next];
  }
  function tell(report: ReportOf<L>): string {
    return `step ${report.step} of ${config().steps}: ${words(report)}`;
  }
  function reset(): void {
    handle?.stop();
    handle = undefined;
    setPhase("idle");
    reports = recorded() ?? [];
    shown = Math.max(0, reports.length - 1);
    const last = reports.at(-1);
    say(last ? `Recorded run, ${tell(last)}.` : "Not run yet with these settings. Guess, then press Run.");
    drawShown();
  }
  function run(): void {
    handle?.stop();
    reports = [];
    shown = 0;
    setPhase("running");
    say("Starting …");
    handle = start(lesson, config(), !prefersStill(), {
      onReport(report) {
        // A reader who has gone back to an earlier step stays there.
        const follows = shown >= reports.length - 1;
        reports = [...reports, report];
        if (follows) shown = reports.length - 1;
        if (performance.now() - told > TELL_EVERY) say(`${tell(report)}.`);
        drawing.request();
      },
      onFinished() {
        handle = undefined;
        setPhase("idle");
        const last = reports.at(-1);
        if (last) say(`finished; ${tell(last)}. ${verdict?.(last) ?? ""}`);
        drawing.request();
      },
      onFailed(message) {
        handle = undefined;
        setPhase("idle");
        say(`It stopped: ${message}. What was computed stays; change the settings or press Run to try again.`);
        drawing.request();
      }
    });
  }
  function onMain(): void {
    if (phase === "idle") run();
    else if (phase === "running") {
      handle?.pause();
      setPhase("paused");
      const last = reports.at(-1);
      say(last ? `Paused at ${tell(last)}.` : "Paused.");
    } else {
      handle?.resume();
      setPhase("running");
    }
  }
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    shown = Number(input.value);
    drawShown();
    const report = reports[shown];
    if (report && phase !== "running") say(`${tell(report)}.`);
  });
  const onHidden = (): void => {
    if (document.hidden && phase === "running") onMain();
  };
  document.addEventListener("visibilitychange", onHidden);
  return {
    element,
    reset,
    redraw: drawShown,
    stop() {
      document.removeEventListener("visibilitychange", onHidden);
      drawing.stop();
      handle?.stop();
    }
  };
}
