import {parse, serialize} from "parse5";
import {expect, it} from "vitest";
import {codeContainers} from "../../scripts/site/codeContainers.js";
import {elements} from "../../scripts/site/htmlTree.js";

function contained(body: string): string {
  const page = parse(`<body>${body}</body>`);
  codeContainers([...elements(page)]);
  return serialize(page).replace(/^.*<body>|<\/body>.*$/g, "");
}

it("puts each piece of code into a container of its own, where it stood, with what it tells of itself", () => {
  expect(contained('<p>a</p><pre data-language="ts" tabindex="0">x</pre><p>b</p>')).toBe(
    '<p>a</p><div class="observablehq-pre-container" data-language="ts"><pre data-language="ts" tabindex="0">x</pre></div><p>b</p>'
  );
});

it("leaves out what is not to be copied", () => {
  expect(contained('<pre data-copy="none">x</pre>')).toBe('<pre data-copy="none">x</pre>');
});
