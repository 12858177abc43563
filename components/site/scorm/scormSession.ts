import type {Milestone} from "../../ui/milestone.js";
import type {ScormApi} from "./findApi.js";

/** A reader's time with the package, as the platform hears of it. */
export interface ScormSession {
  /** A milestone was reached; one that is not asked for, or was reached before, changes nothing. */
  readonly reach: (milestone: Milestone) => void;
  /** The reader leaves; tells the time, once. */
  readonly finish: () => void;
  /** The milestones that were reached, in this session and before. */
  readonly reached: ReadonlySet<Milestone>;
}

/** Seconds as the standard writes a span of time: `0000:12:05`. */
export function timespan(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.min(9999, Math.floor(whole / 3600));
  return `${String(hours).padStart(4, "0")}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** What the platform has kept, as far as it is among the milestones asked for. */
function readReached(text: string, asked: readonly Milestone[]): Set<Milestone> {
  const kept = text.split("\n");
  return new Set(asked.filter((milestone) => kept.includes(milestone)));
}

/**
 * Begins a session: takes up what was reached before, and tells the platform what comes to it. All milestones reached: completed. The
 * score is the share of them, of 100.
 * @param asked the milestones that make the package complete
 * @param now seconds, from any beginning
 */
export function scormSession(api: ScormApi, asked: readonly Milestone[], now: () => number): ScormSession {
  const begun = now();
  let finished = false;
  api.LMSInitialize("");
  const reached = readReached(api.LMSGetValue("cmi.suspend_data"), asked);
  const isDone = (): boolean => reached.size === asked.length;
  const tell = (): void => {
    api.LMSSetValue("cmi.core.lesson_status", isDone() ? "completed" : "incomplete");
    api.LMSSetValue("cmi.core.score.min", "0");
    api.LMSSetValue("cmi.core.score.max", "100");
    api.LMSSetValue("cmi.core.score.raw", String(Math.round((100 * reached.size) / asked.length)));
    api.LMSSetValue("cmi.suspend_data", [...reached].join("\n"));
    api.LMSCommit("");
  };
  // A status that the platform holds already, `passed` by a teacher's hand for one, is not taken back.
  if (/^(not attempted|unknown|)$/.test(api.LMSGetValue("cmi.core.lesson_status"))) tell();
  return {
    reached,
    reach(milestone) {
      if (finished || reached.has(milestone) || !asked.includes(milestone)) return;
      reached.add(milestone);
      tell();
    },
    finish() {
      if (finished) return;
      finished = true;
      api.LMSSetValue("cmi.core.session_time", timespan(now() - begun));
      api.LMSSetValue("cmi.core.exit", isDone() ? "" : "suspend");
      api.LMSCommit("");
      api.LMSFinish("");
    }
  };
}
