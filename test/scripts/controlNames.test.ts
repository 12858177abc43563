import MarkdownIt from "markdown-it";
import {expect, it} from "vitest";
import {controlNames} from "../../scripts/site/controlNames.js";

const md = new MarkdownIt();
controlNames(md);
const rendered = (text: string): string => md.renderInline(`Press \`${text}\`.`);

it("sets what a control says as the interface does, in every language", () => {
  for (const name of ["Save report", "Notation", "Save TensorFlow.js model", "Überall gleich", "CSV herunterladen"])
    expect(rendered(name)).toBe(`Press <code class="control-name">${name}</code>.`);
});

it("leaves programs, addresses, files and values as they are typed", () => {
  for (const code of ["npm run record", "data/", "SAME", "tf.loadLayersModel", ".safetensors", "−x", "Dense(10)"])
    expect(rendered(code)).toBe(`Press <code>${code}</code>.`);
});
