import {readdirSync} from "node:fs";
import {createTypeScriptImportResolver} from "eslint-import-resolver-typescript";
import {importX} from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Which rooms each room of the core may import from: the table of ARCHITECTURE.md. */
const MAY_IMPORT = {
  network: [],
  run: ["network"],
  engine: ["network", "run"],
  worker: ["network", "run", "engine"],
  draw: ["network", "run"],
  ui: ["draw", "network", "run"],
  picture: ["draw", "ui", "network", "run"],
  site: ["draw", "ui", "network", "run"]
};
const ROOMS = [...Object.keys(MAY_IMPORT), "lessons"];
const LESSONS = readdirSync(new URL("components/lessons", import.meta.url));
/** Entries of workers and what only they reach; everything else in a lesson runs in the page. */
const WORKER_SIDE = ["**/*.worker.ts", "components/lessons/*/worker/**"];

const zone = (target, from, message, except) => ({
  target,
  from,
  message: `${message} (ARCHITECTURE.md)`,
  ...(except && {except})
});
const zones = [
  ...Object.entries(MAY_IMPORT).map(([room, allowed]) =>
    zone(
      `./components/${room}`,
      ROOMS.filter((other) => other !== room && !allowed.includes(other)).map((other) => `./components/${other}`),
      `${room} may import ${allowed.join(", ") || "nothing"}`
    )
  ),
  ...LESSONS.map((lesson) =>
    zone(`./components/lessons/${lesson}`, "./components/lessons", "lessons never import each other", [`./${lesson}`])
  )
];
/** What page-side code may not reach, by path: the engine, and what runs in workers. */
const PAGE_ZONES = [
  ["./components/engine", "the engine runs in workers"],
  ["./components/worker/{backend,service,gate,turns}.ts", "runs in workers; a page has worker/client.ts"],
  ["./components/**/*.worker.ts", "an entry of a worker is started, not imported"],
  ["./components/lessons/*/worker/**", "runs in the lesson's worker"]
].map(([from, message]) => zone("./components", from, message));
const forbid = (...names) => ({
  "no-restricted-imports": ["error", {patterns: [{group: names, message: "outside this room (ARCHITECTURE.md)"}]}]
});

export default tseslint.config(
  {
    ignores: [
      "dist",
      "src",
      "components/worker/bundle",
      "components/engine/kernels/assembly",
      "scripts/bench/assembly",
      "components/engine/kernels/build",
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
    files: ["components/engine/**/*.ts", "components/lessons/*/worker/**/*.ts", "test/**/*.ts", "scripts/**/*.ts"],
    rules: {"@typescript-eslint/no-non-null-assertion": "off"}
  },
  {files: ["components/{network,run}/**/*.ts"], rules: forbid("@tensorflow/*", "d3", "d3-*", "katex", "npm:*")},
  {files: ["components/{draw,ui,picture,site}/**/*.ts"], rules: forbid("@tensorflow/*", "npm:*")},
  {
    files: ["components/{lessons,worker}/**/*.ts"],
    ignores: [...WORKER_SIDE, "components/worker/backend.ts"],
    rules: {
      ...forbid("@tensorflow/*", "npm:*"),
      "import-x/no-restricted-paths": ["error", {zones: [...zones, ...PAGE_ZONES]}]
    }
  },
  {
    files: ["components/engine/**/*.ts", "components/lessons/*/worker/**/*.ts", "components/**/*.worker.ts"],
    rules: forbid("d3", "d3-*", "katex", "npm:*", "**/{draw,ui,picture,site}/**")
  },
  {files: ["**/*.js", "scripts/**"], ...tseslint.configs.disableTypeChecked}
);
