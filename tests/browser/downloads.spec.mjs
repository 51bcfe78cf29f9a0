// Downloads: what each file holds, what it is called, and when it cannot be made.

import { readFile } from "node:fs/promises";
import { expect, injectFault, test } from "./fixtures.mjs";
import { catalogue, expectCount, gifts, open, openFavourites } from "./exhibit.mjs";

/** Presses a button, and gives the name and the text of the downloaded file. */
async function downloaded(page, kind) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: kind, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const offer = (page, name) => page.getByText(name, { exact: true });
const edition = catalogue.exhibit.edition;

test("what the gallery shows, in its order, as CSV, JSON and GeoJSON", async ({ page }) => {
  await open(page, "./gifts/?kind=drones&kind=clothing&sort=giver");
  await expectCount(page, "3 of 14 gifts");
  const links = gifts(page).getByRole("article").getByRole("link");
  const hrefs = await links.evaluateAll((links) => links.map((link) => new URL(link.href).pathname.split("/").at(-2)));
  await page.getByText(/^Download these 3 gifts/).click();

  const csv = await downloaded(page, "CSV");
  expect(csv.name).toBe(`vitrine-gifts-${edition}.csv`);
  const lines = csv.text.split("\r\n");
  expect(lines[0]).toMatch(/^objectid,title,creator,date,description,/);
  expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual(hrefs);
  await expect(page.getByRole("status").filter({ hasText: `Downloaded ${csv.name}` })).toBeVisible();

  const json = await downloaded(page, "JSON");
  expect(json.name).toBe(`vitrine-gifts-${edition}.json`);
  const selection = JSON.parse(json.text);
  expect(selection.format).toBe("vitrine-catalogue/2");
  expect(selection.gifts.map(({ id }) => id)).toEqual(hrefs);
  const whole = catalogue.gifts.find(({ id }) => id === "fur-hat");
  expect(selection.gifts.find(({ id }) => id === "fur-hat").claims).toEqual(whole.claims);
  expect(selection.sources.length).toBeLessThan(catalogue.sources.length);

  const geojson = await downloaded(page, "GeoJSON");
  expect(geojson.name).toBe(`vitrine-gifts-${edition}.geojson`);
  const { type, features } = JSON.parse(geojson.text);
  expect(type).toBe("FeatureCollection");
  expect(features.map(({ id }) => id)).toEqual(hrefs);
  expect(features[0].properties.page).toBe(new URL(`./${hrefs[0]}/`, page.url().split("?")[0]).href);
});

test("my visit, in the order of picking", async ({ page }) => {
  await openFavourites(page, ["fur-hat", "cosmonaut-glove"]);
  await offer(page, "Download these 2 gifts").click();
  const json = await downloaded(page, "JSON");
  expect(json.name).toBe(`vitrine-visit-${edition}.json`);
  expect(JSON.parse(json.text).gifts.map(({ id }) => id)).toEqual(["fur-hat", "cosmonaut-glove"]);
  const csv = await downloaded(page, "CSV");
  expect(csv.text.split("\r\n").slice(1, -1).map((line) => line.split(",")[0])).toEqual(["fur-hat", "cosmonaut-glove"]);
});

test("a downloaded selection opens as an exhibit", async ({ page }) => {
  await openFavourites(page, ["fur-hat"]);
  await offer(page, "Download this 1 gift").click();
  const { text } = await downloaded(page, "JSON");
  await page.route("**/catalogue.json", (route) => route.fulfill({ contentType: "application/json", body: text }));
  await page.goto("./about/");
  await expect(page.getByText("None: every record of this edition is valid.")).toBeVisible();
});

test("by keyboard alone", async ({ page }) => {
  await open(page, "./gifts/?q=ushanka");
  await page.getByText("Download this 1 gift").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "CSV", exact: true })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe(`vitrine-gifts-${edition}.csv`);
});

test("the chunk that writes files is loaded when it is needed, and not before", async ({ page }) => {
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await open(page, "./gifts/");
  await page.waitForLoadState("networkidle");
  expect(requests.filter((path) => /\/export-[0-9a-f]{16}\.wasm$/.test(path))).toEqual([]);
  await page.getByText(/^Download these/).click();
  await expect.poll(() => requests.filter((path) => /\/export-[0-9a-f]{16}\.wasm$/.test(path)).length).toBe(1);
});

test.describe("while the network fails", () => {
  test.use({ expectedErrors: /ERR_CONNECTION_FAILED|Failed to fetch|Failed to load/ });

  test("a sentence says that the file could not be made, and a second try makes it", async ({ page }) => {
    await openFavourites(page, ["fur-hat"]);
    const broken = await injectFault(page, "abort", { file: /\/catalogue\.json$/ });
    await offer(page, "Download this 1 gift").click();
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    await expect(page.getByText("The file could not be prepared")).toBeVisible();
    broken.over = true;
    expect((await downloaded(page, "JSON")).name).toBe(`vitrine-visit-${edition}.json`);
  });
});
