// pa11y installs a browser that the tests do not use: they have one (tests/browser/chromium.mjs).
module.exports = { skipDownload: true };
