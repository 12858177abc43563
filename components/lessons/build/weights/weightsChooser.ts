import {button} from "../../../ui/button.js";
import {lockControls} from "../../../ui/focus/lockControls.js";
import type {WeightsKind} from "../networkSession.js";
import {ACCEPTED_WEIGHTS, type WeightOrigin} from "./collectWeights.js";
import type {KeptWeights} from "./keptWeights.js";
import {fileFace} from "../../../ui/settings/fileFace.js";
import {labelled, labelledSelect} from "../../../ui/labelled.js";
import {bytes} from "../../../draw/numbers.js";
import * as say from "../../../words/en/lessons/buildWords.js";
import * as settingsWords from "../../../words/en/ui/uiSettingsWords.js";

/** What the chooser asks its owner to do. */
export interface WeightsEvents {
  readonly onKind: (kind: WeightsKind) => void;
  readonly onOrigin: (origin: WeightOrigin) => void;
  readonly onLoadKept: () => void;
  readonly onRemoveKept: () => void;
}

/** Chooses the network's weights. */
export interface WeightsChooser {
  readonly element: HTMLElement;
  kind: WeightsKind;
  /** Whether weights that are loaded are to be kept in this browser. */
  readonly keeps: boolean;
  showKept(kept: KeptWeights | undefined): void;
  setBusy(busy: boolean): void;
}

const CHOICES: readonly (readonly [WeightsKind, string])[] = [
  ["miniature", say.trainedMiniature],
  ["random", say.randomResNet34],
  ["own", say.weightsOfYourOwn]
];

/** A select of the weights, and below it the ways to bring one's own: files, an address, or what this browser keeps. */
export function weightsChooser({onKind, onOrigin, onLoadKept, onRemoveKept}: WeightsEvents): WeightsChooser {
  const element = document.createElement("div");
  element.className = "weights-chooser";
  const choice = labelledSelect(say.weights, CHOICES);
  const own = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = say.bringYourOwn;
  const hint = document.createElement("p");
  hint.textContent = say.acceptedHint(ACCEPTED_WEIGHTS);
  const files = labelled(say.weightFiles, document.createElement("input"));
  files.input.type = "file";
  files.input.multiple = true;
  const field = document.createElement("span");
  field.className = "file-field";
  field.append(files.input, fileFace(settingsWords.chooseFiles));
  files.cell.append(field);
  files.input.accept = ".safetensors,.json,.bin";
  files.input.addEventListener("change", () => {
    const chosen = [...(files.input.files ?? [])];
    if (chosen.length > 0) onOrigin({kind: "files", files: chosen});
    // The same file may be chosen again after it was changed.
    files.input.value = "";
  });
  const address = labelled(say.address, document.createElement("input"));
  address.input.type = "url";
  address.input.placeholder = "https://…/model.safetensors";
  const fetchIt = button(say.loadFromTheAddress, () => onOrigin({kind: "address", address: address.input.value}));
  const form = document.createElement("form");
  form.className = "address-form";
  form.noValidate = true;
  fetchIt.type = "submit";
  form.addEventListener("submit", (event) => event.preventDefault());
  form.append(address.cell, fetchIt);
  const keep = document.createElement("input");
  keep.type = "checkbox";
  const keepLabel = document.createElement("label");
  keepLabel.append(keep, say.keepWhatILoad);
  const load = button("", onLoadKept);
  const remove = button("", onRemoveKept);
  const kept = document.createElement("div");
  kept.className = "lab-buttons";
  kept.hidden = true;
  kept.append(load, remove);
  own.append(summary, hint, files.cell, form, keepLabel, kept);
  choice.input.addEventListener("input", () => {
    const kind = choice.input.value as WeightsKind;
    if (kind === "own") own.open = true;
    onKind(kind);
  });
  element.append(choice.cell, own);
  return {
    element,
    get kind() {
      return choice.input.value as WeightsKind;
    },
    set kind(kind) {
      choice.input.value = kind;
    },
    get keeps() {
      return keep.checked;
    },
    showKept(found) {
      kept.hidden = found === undefined;
      if (found === undefined) return;
      load.textContent = say.loadTheKept(found.label);
      remove.textContent = say.removeTheKept(bytes(found.bytes));
    },
    setBusy: lockControls(choice.input, files.input, address.input, fetchIt, load, remove)
  };
}
