import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/pages/**"],
    globalSetup: "test/support/buildKernels.ts",
    testTimeout: 60_000
  }
});
