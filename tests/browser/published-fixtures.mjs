// The exhibits of tests/fixtures, published with the engine of the release (publish-fixtures.setup.mjs).

export const EXHIBITS = ["minimal", "everything"];

/** The folder of a published fixture. */
export const folderOf = (exhibit) => new URL(`../../target/exhibits/${exhibit}/`, import.meta.url).pathname;
