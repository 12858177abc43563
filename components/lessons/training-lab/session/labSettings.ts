import {formatHash, type ParsedHash, type RunConfig} from "../../../run/runConfig.js";
import {runControls, type RunControlsOptions} from "../../../ui/settings/runControls.js";

/** The settings of the laboratory: a form, and the link that it was opened by. */
export interface LabSettings {
  /** The form as it is now: another link puts another one in its place. */
  readonly element: HTMLElement;
  /** What is set, always valid. */
  readonly value: RunConfig;
  /** The link, with all of it that is no setting. */
  readonly link: ParsedHash;
  /** What stands after the page's address when a link leads here: what is set, and the rest of the link. */
  readonly hash: string;
  /** Takes what a reader is typing, at once. */
  commit(): void;
  /** Brings settings into the form, and tells nobody. */
  adopt(config: RunConfig): void;
  /** Locks what cannot change while a run is under way. */
  lock(locked: boolean): void;
  /** Takes up another link. */
  open(link: ParsedHash): void;
  /** What is being typed is heard no more. */
  stop(): void;
}

/**
 * Makes the settings of a link.
 * @param beside what stands among the settings of a link
 * @param onInput hears each change that the reader makes
 */
export function labSettings(
  first: ParsedHash,
  beside: (link: ParsedHash) => RunControlsOptions,
  onInput: () => void
): LabSettings {
  let link = first;
  let form = runControls(first.config);
  return {
    get element() {
      return form;
    },
    get value() {
      return form.value;
    },
    get link() {
      return link;
    },
    get hash() {
      return formatHash(form.value, link.hide, link);
    },
    commit: () => form.commit(),
    adopt: (config) => form.adopt(config),
    lock: (locked) => form.lock(locked),
    open(next) {
      link = next;
      const fresh = runControls(next.config, next.hide, beside(next));
      form.removeEventListener("input", onInput);
      form.replaceWith(fresh);
      form = fresh;
      form.addEventListener("input", onInput);
    },
    stop: () => form.removeEventListener("input", onInput)
  };
}
