import {dataTable} from "../marks/dataTable.js";
import {startBuild, type BuildHandle} from "../worker/buildClient.js";
import type {BuildReport} from "../worker/buildProtocol.js";
import {button} from "./button.js";
import {imageChooser} from "./imageChooser.js";
import {statusLine} from "./statusLine.js";
import {unitList} from "./unitList.js";

/** The panel that builds ResNet-34, and the way to end its worker. */
export interface BuildPanel {
  readonly element: HTMLElement;
  stop(): void;
}

function region(label: string): HTMLElement {
  const section = document.createElement("section");
  section.setAttribute("aria-label", label);
  section.hidden = true;
  const heading = document.createElement("h2");
  heading.textContent = label;
  section.append(heading);
  return section;
}

/** Builds ResNet-34 in a worker, shows its summary, and runs the chosen picture through it. `start` is replaced in tests. */
export function buildPanel(start: typeof startBuild = startBuild): BuildPanel {
  const element = document.createElement("div");
  element.className = "build-panel";
  const status = statusLine("Not built yet. The network has 21 million weights; they take about 85 MB of memory.");
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  const summary = region("Model summary");
  const text = document.createElement("pre");
  text.tabIndex = 0;
  summary.append(text);
  const picture = document.createElement("section");
  picture.hidden = true;
  const chooser = imageChooser((sentence) => (problem.textContent = sentence));
  const prediction = region("Prediction");
  const result = document.createElement("div");
  const honest = document.createElement("p");
  honest.textContent =
    "The weights are random, so these probabilities mean nothing: they show that the network computes, not what is in the picture.";
  prediction.append(honest, result);
  const units = unitList((unit) => handle?.channels(unit));

  let handle: BuildHandle | undefined;
  const build = button("Build ResNet-34", () => {
    problem.textContent = "";
    build.disabled = true;
    status.textContent = "Building ResNet-34 …";
    try {
      handle ??= start(receive);
      handle.build();
    } catch (error) {
      receive({type: "failed", run: 0, message: error instanceof Error ? error.message : String(error)});
    }
  });
  build.className = "primary";
  const run = button("Run", () => {
    problem.textContent = "";
    run.disabled = true;
    // Building again would take the network away from under the picture.
    build.disabled = true;
    units.clear();
    status.textContent = "Running the picture through the network …";
    handle?.predict(chooser.pixels());
  });
  picture.append(chooser.element, run);
  element.append(status, build, problem, summary, picture, prediction, units.element);

  function receive(report: BuildReport): void {
    switch (report.type) {
      case "built":
        build.disabled = false;
        text.textContent = report.summary;
        summary.hidden = false;
        picture.hidden = false;
        status.textContent = `Built in ${Math.round(report.milliseconds)} ms on ${report.backend}; its tensors take ${Math.round(report.bytes / 1e6)} MB.`;
        return;
      case "unit":
        units.add(report.unit);
        return;
      case "channels":
        units.receive(report.maps);
        return;
      case "predicted":
        run.disabled = false;
        build.disabled = false;
        prediction.hidden = false;
        result.replaceChildren(classTable(report.probabilities));
        status.textContent = `Run in ${Math.round(report.milliseconds)} ms, with the maps of every unit kept for you to see.`;
        return;
      case "failed":
        handle?.stop();
        handle = undefined;
        build.disabled = false;
        run.disabled = false;
        picture.hidden = true;
        problem.textContent = `It failed: ${report.message}. Press the button to build it again.`;
        status.textContent = "There is no network now.";
        return;
      default:
        report satisfies never;
    }
  }
  return {
    element,
    stop() {
      chooser.stop();
      units.stop();
      handle?.stop();
    }
  };
}

function classTable(probabilities: readonly number[]): HTMLElement {
  const rows = probabilities
    .map((probability, i) => ({name: `class ${i}`, probability}))
    .sort((a, b) => b.probability - a.probability)
    .map(({name, probability}) => [name, probability] as const);
  return dataTable("Classes by probability", [{label: "Class"}, {label: "Probability", number: true}], rows);
}
