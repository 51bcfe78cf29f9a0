// What the exhibit says of itself, its source, and the fields of its own.

import { BY_LAW } from "./gift.mjs";

const counted = (number) => number.toLocaleString("en-US");

export const SOURCE = "all-foreign-gifts";

/** The years that nearly all gifts are of. */
export const YEARS = ["2005", "2022"];

/** What the exhibit says of itself; `all` is the number of its gifts, `dated` that of those of these years. */
export const exhibit = ({ all, dated }) => ({
  id: "us-gifts",
  title: "Gifts to the United States",
  kicker: "From the lists in the Federal Register",
  subtitle: "what foreign governments gave to federal officials",
  introduction:
    `Rugs, watches, books, swords, a bicycle and a fossil fish: what foreign governments give to federal officials of the United States is reported by their agencies and listed in the Federal Register, with who gave it, who received it, what it was thought to be worth, and what became of it. Here are ${counted(all)} entries of those lists, ${counted(dated)} of them dated ${YEARS.join(" to ")}.`,
  on_sources:
    "Every gift follows one row of a data set that a program read out of the printed lists. The row is named at each gift, so that it can be compared. What the row does not say, or says in a way that we do not understand, is not reported here.",
  nouns: {
    object: { one: "gift", other: "gifts" },
    source: { one: "list", other: "lists" },
  },
  about: [
    {
      title: "Why there are lists",
      text: "Section 7342 of title 5 of the United States Code, the Foreign Gifts and Decorations Act, has each federal agency report the gifts that its employees received, and the Secretary of State publish all reports in the Federal Register. For each gift they name the employee, the gift and the circumstances that justified taking it, the foreign government and the person who presented it, the date, the estimated value in the United States, and where the gift is now.",
    },
    {
      title: "Where the record comes from",
      text: "Derek Willis gathered the lists into one table and published it in 2024 under the MIT License, as github.com/dwillis/all-foreign-gifts-around-us. Besides the cells as printed, the table has columns in which a program took the names, offices and countries apart. The numbers of the gifts are those of the table.",
    },
    {
      title: "How it was converted",
      text: "A script turned each row into a gift. Titles are the first words of the description, never others. The kind of a gift is that of the first thing that its title names; where a list of such words does not have it, the kind is not reported. A name or an office that the program put into its columns is used only where the printed line bears it out: a Senator of 2008 does not become President. Countries are given by today’s names. Spellings of one person were brought together from a list that was judged name by name. Agencies, dispositions and circumstances were sorted by rules over their wording; the wording of the disposition stands at each gift as its whereabouts, and a gift whose parts went different ways is found under each.",
    },
    {
      title: "What may be wrong",
      text: "The lists have misspellings, and the reading of them has lost marks and shifted cells. One person may still stand under two spellings, and two of one name under one record. Where a gift has several parts, its value is that of all together, and its title and kind may be those of the first alone. Lists that came late give dates years before their neighbours. Where a row has “Archives Foreign”, we take it for the National Archives. Where an agency withholds a giver by law, neither name nor country is reported; those gifts are found under “The giver’s name”.",
    },
  ],
  glossary: [
    { title: "NARA", text: "The National Archives and Records Administration, where by these lists most gifts to the White House and to Vice Presidents went." },
    { title: "GSA", text: "The General Services Administration, to which most of the other gifts in these lists were transferred, or were to be." },
    { title: "5 U.S.C. 7342", text: "Section 7342 of title 5 of the United States Code: the Foreign Gifts and Decorations Act." },
    {
      title: "5 U.S.C. 7342(f)(4)",
      text: "The paragraph of the Act by which the head of an intelligence agency may leave out of its list who received and who gave. The lists cite it in place of the names.",
    },
    { title: "Archives Foreign", text: "What lists of the White House write where others have the National Archives; we read it so." },
    { title: "Non-acceptance", text: "Refusing a gift. Nearly every entry says that it would have caused embarrassment." },
  ],
  edition: "2026-11-29",
  licence: "MIT",
  languages: ["en"],
});

/** The gifts of the entrance, by the numbers of their rows: no two of a kind, a giver or an office. */
export const CHOSEN = ["1490", "3680", "1883", "3272", "3682", "2089"];

/** The sources of `all` gifts. */
export const sources = ({ all }) => [
  {
    id: SOURCE,
    name: "All Foreign Gifts Around US",
    chief: true,
    about:
      `A table of ${counted(all)} gifts, extracted by a program from the notices that the Department of State publishes in the Federal Register. It follows those notices, and has misreadings of its own.`,
    csl: {
      type: "dataset",
      title: "All Foreign Gifts Around US",
      author: [{ family: "Willis", given: "Derek" }],
      issued: { "date-parts": [[2024]] },
      publisher: "GitHub",
      URL: "https://github.com/dwillis/all-foreign-gifts-around-us",
      language: "en",
      note: "After the notices of gifts to federal employees from foreign governments in the Federal Register. MIT License.",
    },
  },
];

/** The fields of the exhibit's own, with those terms that gifts have. */
export function fields({ agencies, dispositions, circumstances }) {
  return [
    {
      id: "value",
      label: "Estimated value",
      type: "number",
      unit: "US$ {}",
      decimals: 2,
      on_label: true,
      searched: false,
      facet: true,
      sort: "descending",
    },
    { id: "agency", label: "Agency", type: "term", terms: agencies, on_label: true, searched: false, facet: true },
    { id: "office", label: "Office of the recipient", type: "text", on_label: true, searched: true, facet: false },
    {
      id: "giver-withheld",
      label: "The giver’s name",
      type: "term",
      terms: [{ id: BY_LAW, name: "Withheld by law", also: ["5 U.S.C. 7342(f)(4)"] }],
      not_reported: "Named, or not reported",
      // A row that says of nearly every gift that its giver is named would say nothing.
      on_label: false,
      searched: true,
      facet: true,
    },
    {
      id: "disposition",
      label: "What became of it",
      type: "terms",
      terms: dispositions,
      // The label has its wording already, as the whereabouts.
      on_label: false,
      searched: false,
      facet: true,
    },
    {
      id: "circumstances",
      label: "Why it was accepted",
      type: "term",
      terms: circumstances,
      on_label: true,
      searched: false,
      // Nearly all gifts have one and the same.
      facet: false,
    },
  ];
}
