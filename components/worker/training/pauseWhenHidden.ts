import type {Twin} from "./twin.js";

/**
 * Pauses a run while the tab is hidden, and goes on when it is seen again; a run that the reader paused stays paused.
 * @param resume how it goes on
 * @returns what stops watching
 */
export function pauseWhenHidden(
  twin: Pick<Twin, "pause" | "resume"> & {readonly state: Pick<Twin["state"], "phase">},
  resume = () => twin.resume()
): () => void {
  let paused = false;
  const onChange = (): void => {
    const {phase} = twin.state;
    if (document.hidden && (phase === "running" || phase === "starting")) {
      paused = true;
      twin.pause();
    } else if (!document.hidden && paused) {
      paused = false;
      if (phase === "paused") resume();
    }
  };
  document.addEventListener("visibilitychange", onChange);
  return () => document.removeEventListener("visibilitychange", onChange);
}
