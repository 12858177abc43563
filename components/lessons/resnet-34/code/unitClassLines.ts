import type {Layer, ResidualUnit} from "../../../network/network.js";
import {codeLine, plainLines, type CodeLine} from "./codeLine.js";
import {layerList} from "./layerList.js";

const ids = (layers: readonly Layer[]): readonly string[] => layers.map(({id}) => id);

/** When the class makes a projection: at every unit, only where the unit strides, or also where it is asked to. */
type Projects = "always" | "strided" | "asked";

function projectsOf(units: readonly ResidualUnit[]): Projects {
  const projected = units.filter(({shortcut}) => shortcut === "projection");
  if (projected.length === units.length) return "always";
  return projected.some(({stride}) => stride === 1) ? "asked" : "strided";
}

const arePadded = (units: readonly ResidualUnit[]): readonly ResidualUnit[] =>
  units.filter(({shortcut}) => shortcut === "zero-padding");

/** The lines that make the shortcut's layers. */
function skipLines(units: readonly ResidualUnit[]): readonly CodeLine[] {
  const made = ids(units.flatMap(({skip}) => skip));
  if (made.length === 0) return [];
  const projects = projectsOf(units);
  if (projects === "always")
    return [codeLine("        self.skip_layers = [", made), ...layerList(units, "skip", "            ")];
  return [
    ...plainLines("        self.skip_layers = []"),
    codeLine(`        if strides > 1${projects === "asked" ? " or project" : ""}:`, made),
    codeLine("            self.skip_layers = [", made),
    ...layerList(units, "skip", "                ")
  ];
}

function constructorLines(units: readonly ResidualUnit[]): readonly CodeLine[] {
  const project = projectsOf(units) === "asked" ? "project=False, " : "";
  return [
    ...plainLines(
      `    def __init__(self, filters, strides=1, ${project}activation="relu", **kwargs):`,
      "        super().__init__(**kwargs)",
      "        self.activation = keras.activations.get(activation)",
      ...(arePadded(units).length > 0 ? ["        self.strides = strides"] : []),
      "        self.main_layers = ["
    ),
    ...layerList(units, "main", "            "),
    ...skipLines(units)
  ];
}

/** The lines that take x along the shortcut. */
function shortcutLines(units: readonly ResidualUnit[]): readonly CodeLine[] {
  const [padded, made] = [ids(arePadded(units)), ids(units.flatMap(({skip}) => skip))];
  const lines = (layers: readonly string[], ...texts: readonly string[]): readonly CodeLine[] =>
    texts.map((text) => codeLine(text, layers));
  if (padded.length > 0)
    return lines(
      padded,
      "        if self.strides > 1 or Z.shape[-1] > inputs.shape[-1]:",
      "            skip_Z = skip_Z[:, ::self.strides, ::self.strides]",
      "            missing = Z.shape[-1] - inputs.shape[-1]",
      "            skip_Z = tf.pad(skip_Z, [[0, 0]] * 3 + [[0, missing]])"
    );
  return made.length > 0
    ? lines(made, "        for layer in self.skip_layers:", "            skip_Z = layer(skip_Z)")
    : [];
}

/** The class of a network's units: a constructor that makes the layers, and a call that takes x along both paths. */
export function unitClassLines(units: readonly ResidualUnit[], name: string): readonly CodeLine[] {
  const unitIds = ids(units);
  const residual = units.some(({shortcut}) => shortcut !== "none");
  return [
    codeLine(`class ${name}(keras.layers.Layer):`, unitIds),
    ...constructorLines(units),
    ...plainLines(
      "",
      "    def call(self, inputs):",
      "        Z = inputs",
      "        for layer in self.main_layers:",
      "            Z = layer(Z)",
      ...(residual ? ["        skip_Z = inputs"] : [])
    ),
    ...shortcutLines(units),
    codeLine(`        return self.activation(${residual ? "Z + skip_Z" : "Z"})`, unitIds),
    codeLine("")
  ];
}
