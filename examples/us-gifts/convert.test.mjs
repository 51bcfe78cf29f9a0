// The converter, on rows that are not as they should be, and on the whole table.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { agencyOf } from "./convert/agencies.mjs";
import { catalogueOf, rowsOf } from "./convert/catalogue.mjs";
import { countryAtEnd, countryCode, countryName } from "./convert/countries.mjs";
import { donors, isGiverWithheld } from "./convert/donor.mjs";
import { gift, received, value } from "./convert/gift.mjs";
import { People } from "./convert/people.mjs";
import { office, recipients } from "./convert/recipient.mjs";
import { circumstance, disposition, dispositionTerms } from "./convert/terms.mjs";
import { clean, slug } from "./convert/text.mjs";
import { title } from "./convert/title.mjs";
import { written } from "./convert/write.mjs";

/** A test of `convert` on each pair of an input and what is expected of it. */
function check(name, convert, cases) {
  test(name, () => {
    for (const [input, expected] of cases) assert.deepEqual(convert(input), expected, JSON.stringify(input));
  });
}

check("a cell is repaired where the printed page was misread", clean, [
  ["Painting titled ''At Parika Stelling''", "Painting titled “At Parika Stelling”"],
  ['Scroll with the "Seven Social Sins."', "Scroll with the “Seven Social Sins.”"],
  ['80" x 127" rug', '80" x 127" rug'],
  ["51⁄4″ x 61⁄2″ and 111⁄16″", "5 1⁄4″ x 6 1⁄2″ and 111⁄16″"],
  ["13''Osmanli plate", "13″ Osmanli plate"],
  ["Garcı\u0301a  Ochoa ", "García Ochoa"],
  ["men's watch, ladies' pen", "men’s watch, ladies’ pen"],
]);

check("an id is cut between words", (text) => slug(text, 20), [
  ["Côte d’Ivoire’s Ørsted", "cote-divoires-orsted"],
  ["A gold-plated mechanical bird", "a-gold-plated"],
]);

check("a title is the first phrase that makes sense", (text) => title(clean(text)), [
  ["Cognac.", "Cognac"],
  ["iPad.", "iPad"],
  ["18k gold coin", "18k gold coin"],
  ['80" × 127" red handwoven area rug', "Red handwoven area rug"],
  ["2' x 4' Carpet", "Carpet"],
  ["4′4″ x 6″ Afghan Rug", "Afghan Rug"],
  ["12 Rogaska bowls; tray", "12 Rogaska bowls"],
  ["S.T. Dupont fountain pen. Perfume.", "S.T. Dupont fountain pen"],
  ["TRAVEL: Lodging, food, and per diem", "Travel: lodging, food, and per diem"],
  ["GIFT OF TRAVEL: EXPO Premier-level Season Passes", "Travel: EXPO Premier-level Season Passes"],
  ["Household item (9): small green dish.", "Small green dish"],
  ["Book, hardcover (2): ''Bulgaria,'' in Bulgarian", "Book: “Bulgaria,” in Bulgarian"],
  ["1. Diamond ring in wood box 2. DVD", "Diamond ring in wood box"],
  ["Rolex watch Barcode 992430—steel", "Rolex watch"],
  [
    "Ruby and diamond jewelry set consisting of a pair of earrings, a ring, a bracelet, and a necklace in a case",
    "Ruby and diamond jewelry set consisting of a pair of earrings, a ring",
  ],
  [
    "Sculpture of a horse that has red, green, and blue trappings and was made for the opening of the great Hall of Peoples",
    "Sculpture of a horse that has red, green, and blue trappings",
  ],
  [`Omega ${"self-winding ".repeat(9)}wristwatch`, `Omega ${"self-winding ".repeat(6).trim()}…`],
]);

check("a country is known by any of its names", countryCode, [
  ["Republic of Korea", "KR"],
  ["Democratic People's Republic of Korea", "KP"],
  ["the Hashemite Kingdom of Jordan", "JO"],
  ["United Kingdom of Great Britain and Northern Ireland", "GB"],
  ["Guatamala", "GT"],
  ["Republic of Congo", "CG"],
  ["the Democratic Rep. of the Congo", "CD"],
  ["Republic of Union of Myanmar", "MM"],
  ["Chinese Taipei (Taiwan)", "TW"],
  ["Cote d'Ivoire", "CI"],
  ["Kosovo", "XK"],
  ["United Nations", undefined],
  ["Jerusalem", undefined],
  ["Korea", undefined],
  ["", undefined],
]);

check("a country is called as English calls it", countryName, [
  ["KR", "South Korea"],
  ["TW", "Taiwan"],
  ["FR", "France"],
]);

check("a donor's line may end with the country", countryAtEnd, [
  ["Government of the Republic of Korea", "KR"],
  ["Mr. Wan, Minister, China", "CN"],
  ["Mr. Salvatore Amore", undefined],
]);

const donor = (foreign_donor, donor_name = "", donor_country = "", more = {}) => ({
  id: "0",
  foreign_donor,
  donor_name,
  donor_country,
  donor_title: "",
  ...more,
});
const brief = (drafts) =>
  drafts.map(({ name, isBody, role, country }) => [isBody ? `[${name}]` : name, role ?? "", country ?? ""].join(" | "));

check("the giver is whom the line names", (row) => brief(donors(row)), [
  [
    donor("His Excellency Sauli Niinisto, President of the Republic of Finland", "Sauli Niinisto", "Finland"),
    ["Sauli Niinisto | President of the Republic of Finland | FI"],
  ],
  [donor("5 U.S.C. 7342(f)(4)"), []],
  [donor("5USC 7342 (f)(4)"), []],
  [donor("Unknown Government Official, Russian Federation", "Unknown Government Official", "Russian Federation"), []],
  [donor("Chairman of Defense of the Republic of Peru", "Defense", "Peru"), []],
  // The program made up a name that the line does not have.
  [donor("His Excellency Ali Zeidan, Prime Minister of Libya", "Barack Obama", "Libya"), []],
  [
    donor("The Government of the Republic of Rwanda; government official who presented gift unknown", "x", "Rwanda"),
    ["[Government of Rwanda] |  | RW"],
  ],
  [donor("Government of the United Arab Emirates"), ["[Government of the United Arab Emirates] |  | AE"]],
  [donor("North Atlantic Treaty Organization Headquarters, Brussels, Belgium", "x", "Belgium"), [
    "[North Atlantic Treaty Organization Headquarters, Brussels, Belgium] |  | ",
  ]],
  [
    donor(
      "His Excellency Nicolas Sarkozy and Mrs. Carla Bruni-Sarkozy, President and First Lady of the French Republic",
      "Nicolas Sarkozy and Carla Bruni-Sarkozy",
      "France",
      { donor_title: "President and First Lady" },
    ),
    ["Nicolas Sarkozy | President of France | FR", "Carla Bruni-Sarkozy | First Lady of France | FR"],
  ],
  [donor("His Excellency and Mrs. Yukio Hatoyama, Prime Minister of Japan", "Yukio Hatoyama", "Japan"), [
    "Yukio Hatoyama | Prime Minister of Japan | JP",
  ]],
  [donor("His Excellency Prince Bandar, the Kingdom of Saudi Arabia", "Bandar", "Saudi Arabia"), ["Prince Bandar |  | SA"]],
  [donor("His Majesty King Abdullah ll bin Al Hussein, Jordan", "Abdullah ll bin Al Hussein", "Jordan"), [
    "Abdullah II ibn Al Hussein |  | JO",
  ]],
  // The country of the row is that of the post, not of the donor.
  [donor("The Embassy of Moldova to the United States", "Embassy of Moldova", "United States", { id: "4238" }), [
    "[Embassy of Moldova] |  | MD",
  ]],
]);

check("a giver is withheld where the line cites the law", (line) => isGiverWithheld(donor(line)), [
  ["5 U.S.C. 7342(f)(4)", true],
  ["5USC 7342 (f)(4)", true],
  ["5 U.S.C. § 7342(f)(4), as amended", true],
  ["Unknown", false],
  ["", false],
]);

const recipient = (name_and_title, recipient_name, recipient_title = "") => ({ name_and_title, recipient_name, recipient_title });

check("the recipient is whom the line names", (row) => brief(recipients(row)), [
  // Seventy-five rows have this name for another President.
  [recipient("President", "Joseph R. Biden Jr.", "President"), ["[The President] | Named in the lists in place of a person | "]],
  [
    recipient(
      "The Honorable Joseph R. Biden, Jr., Vice President of the United States",
      "Joseph R. Biden Jr.",
      "President of the United States",
    ),
    ["Joseph R. Biden Jr. | Vice President of the United States | "],
  ],
  [
    recipient("The Honorable Joseph Biden, Senator of the United States", "Joseph Biden", "President of the United States"),
    ["Joseph R. Biden Jr. | Senator of the United States | "],
  ],
  [recipient("An Agency Employee", "Agency Employee"), []],
  [recipient("Unknown", "Unknown"), []],
  [recipient("5 U.S.C. § 7342(f)(4), as amended", ""), []],
  [recipient("Mrs. Cheney", "Cheney", "Mrs."), ["Mrs. Cheney |  | "]],
  [recipient("White House Staff Member. Jones, James.", "Jones, James"), ["James Jones | White House Staff Member | "]],
  [
    recipient("The Honorable Barack Obama, President of the United States, and First Lady Michelle Obama", "Barack Obama"),
    ["Barack Obama | President of the United States | ", "Michelle Obama | First Lady | "],
  ],
]);

check("the office is that of the line", office, [
  [recipient("President", "Joseph R. Biden Jr.", "President"), "President"],
  [recipient("First Family", "First Family"), undefined],
  [recipient("Michael G. Mullen USN, Chairman", "Michael G. Mullen"), "Chairman"],
]);

check("an agency follows from the line", agencyOf, [
  ["The Honorable Joseph R. Biden, Jr., Vice President of the United States", "vice-president"],
  ["The Honorable Barack Obama, President of the United States", "white-house"],
  ["John Hannah, Assistant to the Vice President for National Security Affairs", "vice-president"],
  ["Ms. Margaret Murphy, Chief of Protocol, Committee on Foreign Relations, United States Senate", "senate"],
  ["The Honorable Robert D. Hormats, Under Secretary for Economics, Energy, and Agricultural Affairs", "state"],
  ["General Peter Pace, Chairman of the Joint Chiefs of Staff", "defense"],
  ["The Honorable Michael R. Pompeo, Director of the CIA", "intelligence"],
  ["An Agency Employee", undefined],
  ["Mr. Michael J. Morell, Deputy Director", undefined],
]);

check("a date is one of the calendar, or none", received, [
  ["2022-03-02", "2022-03-02"],
  ["2012-06", "2012-06"],
  ["2014", "2014"],
  ["2014-05-19-2014-05-24", "2014-05-19/2014-05-24"],
  ["2022-05-27–2022-06-05", "2022-05-27/2022-06-05"],
  ["Unknown", undefined],
  ["", undefined],
  ["2011-02-30", undefined],
  ["0209-03-01", undefined],
  ["2205-03-01", undefined],
]);

check("a value of nothing is not reported", value, [
  ["650.0", 650],
  ["6872.11", 6872.11],
  ["0.0", undefined],
  ["", undefined],
  ["unknown", undefined],
]);

const became = (cell) => {
  const text = disposition(clean(cell));
  return text && [text, ...dispositionTerms(text)];
};

check("a disposition is in a group, or in several where parts went different ways", became, [
  ["Pending transfer to GSA 30", ["Pending transfer to GSA", "pending-gsa"]],
  ["Disposition—Pending transfer to GSA", ["Pending transfer to GSA", "pending-gsa"]],
  ["Archives Foreign", ["Archives Foreign", "archives"]],
  ["National Achives and Records Administration", ["National Achives and Records Administration", "archives"]],
  ["Retained by Recipient for Official Use", ["Retained by Recipient for Official Use", "official-use"]],
  ["Recipient retained gift", ["Recipient retained gift", "kept"]],
  [
    "Perishable items handled pursuant to the guidelines set forth by General Services Administration",
    ["Perishable items handled pursuant to the guidelines set forth by General Services Administration", "policy"],
  ],
  [
    "Ties purchased by recipient. Fabrics transferred to GSA",
    ["Ties purchased by recipient. Fabrics transferred to GSA", "purchased", "gsa"],
  ],
  [
    "Archives Foreign; Box is in White House Gift Office; Perishable Goods Handled Pursuant to U.S. Secret Service Policy",
    [
      "Archives Foreign; Box is in White House Gift Office; Perishable Goods Handled Pursuant to U.S. Secret Service Policy",
      "archives",
      "storage",
      "policy",
    ],
  ],
  // One part: the full stop of an abbreviation, and the comma of a date, divide nothing.
  [
    "Retained by the U.S. Diplomacy Center for official display",
    ["Retained by the U.S. Diplomacy Center for official display", "official-use"],
  ],
  [
    "Treasury retained on June 20, 2005 for Official Use",
    ["Treasury retained on June 20, 2005 for Official Use", "other-agency"],
  ],
  ["retained on May 6, 2008", ["retained on May 6, 2008"]],
  ["Foreign Gift Locker 5D333. Pending transfer to GSA", ["Foreign Gift Locker 5D333. Pending transfer to GSA", "pending-gsa"]],
  ["USAID/Washington", ["USAID/Washington"]],
  ["Rec'd", undefined],
  ["N/A", undefined],
  ["Non-acceptance would cause embarrassment to donor and U.S. Government", undefined],
]);

check("circumstances are in a group, also where their cell has slipped", ([cell, other]) => circumstance(cell, other), [
  [["Non-acceptance would cause embarrassment to donor and U.S. Government.", ""], "donor-and-government"],
  [["Non-acceptance would have caused embarrassment to donor and U.S, Government", ""], "donor-and-government"],
  [["Non-acceptance would cause donor embarrassment", ""], "donor"],
  [["Non-acceptance would cause embarrassment and U.S. Governments", ""], "embarrassment"],
  [["", "Non-acceptance would cause embarrassment to donor and U.S. Government."], "donor-and-government"],
  [["First Lady", "Archives Foreign"], undefined],
]);

test("a person has one record under all spellings, and each office that says something else", () => {
  const people = new People();
  const draft = (spelling, role) => ({ name: "Ada Byron", spelling, isBody: false, role, country: "GB" });
  const ids = [
    draft("Ada Byron", "Vice President of the Society"),
    draft("Ada Byrón", "President of the Society"),
    draft("A. Byron", "President of the Society"),
    draft("Ada Byron", "Vice President of the Society"),
  ].map((one) => people.id(one));
  const other = people.id({ name: "Ada Byron", spelling: "Ada Byron", isBody: false, country: "US" });
  assert.deepEqual([...new Set(ids), other], ["ada-byron", "ada-byron-us"]);
  assert.deepEqual(people.records()[0], {
    id: "ada-byron",
    name: "Ada Byron",
    also: ["A. Byron"],
    role: "Vice President of the Society; President of the Society",
    country: "GB",
  });
});

test("a row of blanks is a gift of which nothing is reported", () => {
  const blank = Object.fromEntries(
    [
      "name_and_title gift_description received estimated_value disposition foreign_donor",
      "circumstances donor_name donor_title donor_country recipient_name recipient_title",
    ]
      .flatMap((names) => names.split(" "))
      .map((column) => [column, ""]),
  );
  assert.deepEqual(gift({ ...blank, id: "7" }, 7, new People(), "table"), {
    id: "not-described-7",
    number: "7",
    title: "Not described",
    claims: [{ about: "record", source: "table", at: "row 7" }],
  });
});

const file = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const catalogue = catalogueOf(rowsOf(file("source/gifts.csv")));

test("converting again gives catalogue.json byte for byte", () => {
  assert.ok(written(catalogue) === file("catalogue.json"), "catalogue.json is not what convert.mjs writes");
  assert.deepEqual(JSON.parse(written(catalogue)), catalogue);
});

test("ids are unique and well formed, and every reference is to a record", () => {
  const ids = (list) => {
    const all = list.map(({ id }) => id);
    assert.equal(new Set(all).size, all.length);
    return new Set(all);
  };
  const people = ids(catalogue.people);
  const countries = ids(catalogue.countries);
  const gifts = ids(catalogue.gifts);
  const sources = ids(catalogue.sources);
  const kinds = ids(catalogue.kinds);
  for (const id of [...people, ...gifts]) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  for (const { country } of catalogue.people) assert.ok(country === undefined || countries.has(country), country);
  const terms = new Map(catalogue.fields.filter(({ terms }) => terms).map((field) => [field.id, ids(field.terms)]));
  for (const { id, title: name, kind, giver, recipient: to, people: others = [], fields = {}, claims } of catalogue.gifts) {
    assert.ok(name.length <= 90, name);
    assert.ok(kind === undefined || kinds.has(kind), id);
    for (const person of [giver, to, ...others]) assert.ok(person === undefined || people.has(person), id);
    for (const [field, known] of terms) assert.ok([fields[field] ?? []].flat().every((term) => known.has(term)), id);
    assert.ok(claims.every(({ source }) => sources.has(source)), id);
  }
});

test("the gifts of the entrance differ in kind, giver and office, and are of five decades", () => {
  const chosen = catalogue.exhibit.chosen.map((id) => catalogue.gifts.find((gift) => gift.id === id));
  assert.equal(chosen.length, 6);
  for (const of of [({ kind }) => kind, ({ giver }) => giver, ({ fields }) => fields.office]) {
    const values = chosen.map(of);
    assert.ok(values.every(Boolean));
    assert.equal(new Set(values).size, 6, values.join(", "));
  }
  assert.equal(new Set(chosen.map(({ date }) => date.slice(0, 3))).size, 5);
  for (const { title: name } of chosen) assert.ok(name.length <= 50, name);
});

test("README.md counts the gifts that have a kind as the converter does", () => {
  const { length } = catalogue.gifts.filter(({ kind }) => kind);
  const share = ((100 * length) / catalogue.gifts.length).toFixed(1);
  assert.ok(file("README.md").includes(` ${length.toLocaleString("en-US")} gifts (${share} %) have a kind`));
});

test("numbers in the texts are counted", () => {
  const { introduction } = catalogue.exhibit;
  const { length } = catalogue.gifts;
  assert.ok(introduction.includes(` ${length.toLocaleString("en-US")} entries`), introduction);
  assert.ok(catalogueOf([]).exhibit.introduction.includes(" 0 entries"));
});

test("a gift whose giver is withheld has none, and says so", () => {
  const withheld = catalogue.gifts.filter(({ fields = {} }) => fields["giver-withheld"]);
  assert.equal(withheld.length, 359);
  assert.ok(withheld.every(({ giver }) => giver === undefined));
});
