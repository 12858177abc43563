import {defineConfig} from "@playwright/test";

const port = process.env.PAGES_PORT ?? "4173";

/** Tests of the built site in a real browser, served as a static host would, at the root and below a sub-path. */
export default defineConfig({
  testDir: "test/pages",
  outputDir: "test-results/pages",
  // Most tests wait for what a page does in its own time.
  workers: 2,
  // Each test has a browser context of its own; no file's tests are left over for one worker at the end.
  fullyParallel: true,
  // A walk has many steps, and a busy machine makes each of them several times as long.
  timeout: 300_000,
  // Two browsers at work on two cores: what comes in a moment on an idle machine takes its time.
  expect: {timeout: 20_000},
  reporter: [["list"], ["json", {outputFile: "test-results/pages.json"}]],
  webServer: {command: "node scripts/servePages.js", url: `http://localhost:${port}/`, reuseExistingServer: false},
  use: {
    baseURL: `http://localhost:${port}/`,
    // No page of a test loads the whole site behind its back; offline.spec.ts does.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run"
      ]
    }
  }
});
