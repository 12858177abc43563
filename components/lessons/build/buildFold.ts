import {element} from "../../ui/element.js";

/** What is unfolded below the panel, under its title. */
export const buildFold = (title: string, ...content: readonly Node[]): HTMLDetailsElement =>
  element("details", {className: "build-fold"}, element("summary", {}, title), ...content);
