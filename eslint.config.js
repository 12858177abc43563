import {createTypeScriptImportResolver} from "eslint-import-resolver-typescript";
import {importX} from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Which rooms a room may not import from: the room table of ARCHITECTURE.md, read the other way round. */
const ROOMS = ["model", "graph", "tensor", "training", "worker", "marks", "controls", "figures", "labs", "site"];
const MAY_IMPORT = {
  model: [],
  graph: ["model"],
  tensor: ["model"],
  training: ["model", "tensor"],
  worker: ["model", "tensor", "training"],
  marks: ["model"],
  controls: ["model", "marks"],
  figures: ["model", "graph", "marks"],
  labs: ["model", "controls", "figures", "marks", "worker"],
  site: ["model", "marks"]
};
const zones = ROOMS.map((room) => ({
  target: `./components/${room}`,
  from: ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other)).map(
    (other) => `./components/${other}`
  ),
  message: `${room} may import ${MAY_IMPORT[room].join(", ") || "nothing"} (ARCHITECTURE.md)`
}));
const forbid = (...names) => ({
  "no-restricted-imports": ["error", {patterns: [{group: names, message: "outside this room (ARCHITECTURE.md)"}]}]
});
/** Files that run in the page: they may not reach TensorFlow.js, which lives in the worker. */
const PAGE_SIDE = ["components/{model,graph,marks,controls,figures,labs,site}/**/*.ts"];

export default tseslint.config(
  {
    ignores: [
      "dist",
      "src",
      "components/worker/bundle",
      "components/tensor/kernels/assembly",
      "scripts/bench/assembly",
      "components/tensor/kernels/build",
      "test-results",
      "node_modules"
    ]
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {"import-x": importX},
    settings: {"import-x/resolver-next": [createTypeScriptImportResolver({extensionAlias: {".js": [".ts", ".js"]}})]},
    rules: {
      "import-x/no-restricted-paths": ["error", {zones}],
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true}
      ],
      "@typescript-eslint/no-unnecessary-condition": ["error", {allowConstantLoopConditions: true}]
    }
  },
  {
    // Typed arrays are indexed in loops whose bounds are their lengths.
    files: ["components/{tensor,training}/**/*.ts", "test/**/*.ts", "scripts/**/*.ts"],
    rules: {"@typescript-eslint/no-non-null-assertion": "off"}
  },
  {files: PAGE_SIDE, rules: forbid("@tensorflow/*", "npm:*")},
  {
    files: ["components/{model,graph}/**/*.ts"],
    rules: forbid("@tensorflow/*", "d3-*", "katex", "@observablehq/*", "npm:*")
  },
  {files: ["components/{tensor,training}/**/*.ts"], rules: forbid("d3-*", "katex", "@observablehq/*", "npm:*")},
  {files: ["**/*.js", "scripts/**"], ...tseslint.configs.disableTypeChecked}
);
