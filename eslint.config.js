import tseslint from "typescript-eslint";
import {ownLines} from "./scripts/ownLines.js";

/** Entries of workers and what only they reach; everything else in a lesson runs in the page. */
const WORKER_SIDE = ["**/*.worker.ts", "components/lessons/*/worker/**"];
const forbid = (...names) => ({
  "no-restricted-imports": ["error", {patterns: [{group: names, message: "outside this room (ARCHITECTURE.md)"}]}]
});

// Packages are restricted here; which rooms may import which, and that there are no circles, is test/imports.test.ts.
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
    rules: {
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true}
      ],
      "@typescript-eslint/no-unnecessary-condition": ["error", {allowConstantLoopConditions: true}],
      // No enum is declared here, so the rules about their values find nothing; one of them alone took a seventh of the rules' time.
      "no-restricted-syntax": ["error", {selector: "TSEnumDeclaration", message: "a union of literals instead"}],
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off"
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
    rules: forbid("@tensorflow/*", "npm:*")
  },
  {
    files: ["components/engine/**/*.ts", "components/lessons/*/worker/**/*.ts", "components/**/*.worker.ts"],
    rules: forbid("d3", "d3-*", "katex", "npm:*")
  },
  {
    files: ["components/**/*.ts", "scripts/**/*.ts"],
    plugins: {house: {rules: {"own-lines": ownLines}}},
    rules: {"house/own-lines": ["error", 60]}
  },
  {files: ["**/*.js", "scripts/**"], ...tseslint.configs.disableTypeChecked}
);
