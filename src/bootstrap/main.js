// The bootstrap of a prerendered page: starts the app, and shows a notice if that fails.
// docs/architecture.md has the start-up as a sequence.

import { layOutDeferred, skipDeferralIfNeeded } from "./deferred.js";
import { captureEarlyEvents } from "./early-events.js";
import { loadFonts, useCachedFonts } from "./fonts.js";
import { explainTerms } from "./glossary.js";
import { requestHydration, whenHydrated } from "./hydration.js";
import { stayInKiosk } from "./kiosk.js";
import { showNotice } from "./notices.js";
import { registerServiceWorkerWhenIdle } from "./offline.js";
import { preload } from "./preload.js";
import { announceQuery } from "./query.js";
import { closeWhereNarrow, openTargetOnArrival, openTargets } from "./sections.js";
import { start, watchForTraps } from "./start.js";
import { applyTheme } from "./theme.js";
import { movePictures } from "./view-transitions.js";

/** How long the app and the catalogue may take, in milliseconds. */
const START_TIMEOUT = 60_000;

const root = document.documentElement;

applyTheme();
useCachedFonts();
skipDeferralIfNeeded();
// With a query, the route is another state of the page than the prerendered one. Until the app shows it,
// style sheets hide what would be wrong.
const hasQuery = location.search.length > 1;
if (hasQuery) root.dataset.query = "pending";

const { watchControls, replayEvents } = captureEarlyEvents(requestHydration);
whenHydrated(replayEvents);
watchForTraps(giveUp);

openTargets();
explainTerms();
stayInKiosk();
movePictures();

start(() => {
  closeWhereNarrow();
  openTargetOnArrival();
  watchControls();
  preload("app");
  loadFonts().then(layOutDeferred);
  if (hasQuery) {
    announceQuery();
    requestHydration();
  }
  // A route that was not prerendered is mounted, which takes the page's chunk at once.
  if (!document.body.dataset.route) preload("page");
}).catch((error) => {
  giveUp();
  // The exact error, for whoever debugs it.
  console.warn(error);
});

registerServiceWorkerWhenIdle();

// A part that neither comes nor fails.
setTimeout(() => "ready" in root.dataset || giveUp(), START_TIMEOUT);

/** The app does not run: the prerendered page is shown as it is, and its links work as links. */
function giveUp() {
  showNotice("start-failed");
  delete root.dataset.query;
  replayEvents();
}
