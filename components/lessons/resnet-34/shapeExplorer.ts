import type {Network} from "../../network/network.js";
import {
  DEFAULT_SHAPES,
  formatShapeHash,
  parseShapeHash,
  readShapes,
  variantNetwork,
  type ShapeConfig
} from "../../network/variant.js";
import {formatShapeView, OVERVIEW, parseShapeView, type ShapeView} from "../../picture/shapeView.js";
import {plate} from "../../ui/plate.js";
import {networkView, type NetworkView} from "./networkView.js";
import {shapeControls} from "./shapeControls.js";
import {totalsTable} from "./totalsTable.js";
import {viewTools} from "./viewTools.js";

/** The explorer of a network's shapes. */
export interface ShapeExplorer {
  readonly element: HTMLElement;
  stop(): void;
}

/** The network that is set, and the one beside it. */
function networksOf(config: ShapeConfig): readonly [Network, Network?] {
  const network = variantNetwork(config.variant, config);
  return config.compare === "none" ? [network] : [network, variantNetwork(config.compare, config)];
}

const present = (networks: readonly [Network, Network?]): readonly Network[] =>
  networks.filter((network) => network !== undefined);

/**
 * The diagram of a network's stages and the table of its layers, for what the reader sets; a second network beside it, with
 * what differs marked. The page's address carries all of it.
 */
export function shapeExplorer(): ShapeExplorer {
  const controls = shapeControls();
  let config = DEFAULT_SHAPES;
  let zoom: ShapeView = OVERVIEW;
  let views: readonly NetworkView[] = [];
  const tools = viewTools((change) => {
    const stages = Math.max(...present(networksOf(config)).map((network) => network.stages.length));
    look({...zoom, ...change(zoom, stages)});
  });
  const keep = (): void => history.replaceState(null, "", formatShapeHash(config) + formatShapeView(zoom));

  function look(next: ShapeView): void {
    zoom = next;
    tools.show(next);
    for (const view of views) view.show(next);
    keep();
  }
  function draw(width: number): readonly Node[] {
    for (const view of views) view.stop();
    const [network, beside] = networksOf(config);
    const common = {
      width,
      view: zoom,
      onView: look,
      onInspect: (ids: readonly string[]) => views.forEach((view) => view.light(ids))
    };
    const first = networkView(network, {
      ...common,
      caption: "Layers",
      beside,
      onTravel: (from, to, share) => views[1]?.travel(from, to, share)
    });
    const second = beside && networkView(beside, {...common, caption: `${beside.title}, beside it`, beside: network});
    views = second ? [first, second] : [first];
    tools.show(zoom);
    return [
      ...(beside ? [totalsTable(network, beside)] : []),
      ...views.flatMap(({picture}) => picture),
      ...views.flatMap(({below}) => below)
    ];
  }
  /** Takes what was read; of the zoom what the networks have, so that what was open stays open. */
  function take(read: ReturnType<typeof readShapes>, hash: string): void {
    config = read.config;
    controls.tell(read);
    zoom = parseShapeView(hash, present(networksOf(config)));
  }
  function takeLink(): void {
    const read = parseShapeHash(location.hash);
    controls.show(read.config);
    take(read, location.hash);
  }
  takeLink();
  const view = plate({above: [controls.element, controls.problem, tools.element], draw, narrowest: 240});
  view.element.setAttribute("aria-label", "Shapes of every layer");
  controls.element.addEventListener("input", () => {
    take(readShapes(controls.values, config), formatShapeView(zoom));
    view.redraw();
    keep();
  });
  const onLink = (): void => {
    if (!view.element.isConnected || !location.hash.includes("=")) return;
    takeLink();
    view.redraw();
  };
  addEventListener("hashchange", onLink);
  return {
    element: view.element,
    stop() {
      for (const one of views) one.stop();
      removeEventListener("hashchange", onLink);
      view.stop();
    }
  };
}
