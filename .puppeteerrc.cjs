// Of what pa11y brings, the tests use all but its browser: they have one (tests/browser/chromium.mjs).
module.exports = { skipDownload: true };
