// Converts source/gifts.csv into catalogue.json:
//
//     node examples/us-gifts/convert.mjs
//
// and prints how much of each field is reported. It reads nothing else, and the same CSV gives the same
// catalogue byte for byte.

import { readFileSync, writeFileSync } from "node:fs";
import { catalogueOf, rowsOf } from "./convert/catalogue.mjs";
import { report } from "./convert/report.mjs";
import { written } from "./convert/write.mjs";

const file = (name) => new URL(name, import.meta.url);

const rows = rowsOf(readFileSync(file("source/gifts.csv"), "utf8"));
const catalogue = catalogueOf(rows);
writeFileSync(file("catalogue.json"), written(catalogue));
console.log(report(rows, catalogue));
