// The exhibits of tests/fixtures, and the beginning of a large one, published with the engine of the
// release (publish-fixtures.setup.mjs).

export const EXHIBITS = ["minimal", "everything", "us-gifts"];

/** How many gifts of examples/us-gifts are published for the tests: enough to be treated as many. */
export const MANY = 400;

/** The folder of a published fixture. */
export const folderOf = (exhibit) => new URL(`../../target/exhibits/${exhibit}/`, import.meta.url).pathname;
