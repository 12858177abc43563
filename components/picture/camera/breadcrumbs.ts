import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import * as say from "../../words/en/pictureCameraWords.js";

/** A level that the camera has come through. */
export interface Crumb {
  readonly text: string;
  /** Brings the camera back there; absent where it is. */
  readonly go?: () => void;
}

/** Where the camera is, from the outermost level in; each level but the last is a button that leads back. */
export interface Breadcrumbs {
  readonly element: HTMLElement;
  readonly show: (crumbs: readonly Crumb[]) => void;
}

/** Makes them, empty. */
export function breadcrumbs(): Breadcrumbs {
  const list = element("ol");
  const root = element("nav", {className: "breadcrumbs"}, list);
  root.setAttribute("aria-label", say.whereTheCameraIs);
  const item = ({text, go}: Crumb): HTMLLIElement => {
    if (go) return element("li", {}, button(text, go));
    const here = element("span", {}, text);
    here.setAttribute("aria-current", "true");
    return element("li", {}, here);
  };
  return {
    element: root,
    show(crumbs) {
      const text = (node: Element): string => node.textContent;
      const known = [...list.children].map(text).join("›") === crumbs.map((crumb) => crumb.text).join("›");
      // The same words: only where they lead may have changed, and it has not.
      if (!known) list.replaceChildren(...crumbs.map(item));
    }
  };
}
