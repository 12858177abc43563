/**
 * @file What the launch page of a SCORM package runs: the book stands in a frame, whose pages tell their milestones; those of the guided
 * path, on the path or off it, and the practice of each page make the package complete.
 */
import {onMilestone} from "../../ui/milestone.js";
import {ASKED_MILESTONES as asked} from "./askedMilestones.js";
import {findApi} from "./findApi.js";
import {scormSession} from "./scormSession.js";
import * as say from "../../words/en/sitePracticeWords.js";

const leaving = new AbortController();
const frame = document.querySelector("iframe");
const line = document.querySelector("[data-platform]");
const api = findApi(window);
const session = api && scormSession(api, asked, () => performance.now() / 1000);

function show(): void {
  if (line)
    line.textContent =
      session === undefined
        ? say.noPlatformWasFound
        : session.reached.size === asked.length
          ? say.completePlatformTold
          : say.reportedToPlatform(session.reached.size, asked.length);
}

/** Hears the page that the frame shows now; its document changes with each page. */
function listen(): void {
  const heard = frame?.contentDocument;
  if (!heard) return;
  onMilestone(
    heard,
    (milestone) => {
      session?.reach(milestone);
      show();
    },
    leaving.signal
  );
}
frame?.addEventListener("load", listen);
if (frame?.contentDocument?.readyState === "complete") listen();
addEventListener("pagehide", () => {
  leaving.abort();
  session?.finish();
});
show();
