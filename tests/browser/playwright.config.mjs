import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "./chromium.mjs";

// What is tested on the fixtures, published.
const OF_FIXTURES = ["any-exhibit.spec.mjs", "declared-fields.spec.mjs", "photographs.spec.mjs"];

// What is tested with WebGL, in software.
const OF_WEBGL = ["turn.spec.mjs", "turn-models.spec.mjs"];

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // For a machine that is busy with other things too.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: launchOptions(),
    screenshot: "only-on-failure",
    // Allowed by the tests of the service worker.
    serviceWorkers: "block",
  },
  projects: [
    { name: "unhinted", testIgnore: [...OF_FIXTURES, ...OF_WEBGL] },
    // Published only if a test of them is run.
    { name: "publish fixtures", testMatch: "publish-fixtures.setup.mjs" },
    { name: "any exhibit", testMatch: OF_FIXTURES, dependencies: ["publish fixtures"] },
    {
      name: "webgl",
      testMatch: OF_WEBGL,
      use: { launchOptions: launchOptions({ webgl: true }) },
      dependencies: ["publish fixtures"],
    },
    // Where glyphs are hinted, widths differ.
    { name: "hinted", testMatch: "text-layout.spec.mjs", use: { launchOptions: launchOptions({ hinted: true }) } },
  ],
});
