import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "./chromium.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: launchOptions(),
    screenshot: "only-on-failure",
  },
});
