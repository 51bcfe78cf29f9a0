// Text of the CSV: repaired where the extraction from the printed page is known to have broken it,
// folded for comparison, and made into ids. It never adds a word.

/** A cell as it is meant: one line, composed letters, quotation marks in pairs. */
export function clean(cell) {
  return quotationMarks(
    fractions(
      (cell ?? "")
        // A dotless i with an accent of its own is how the extraction writes í and ï.
        .replace(/ı(?=\p{M})/gu, "i")
        .normalize("NFC")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );
}

// The extraction loses the space before a raised numerator: “51⁄4” is 5 1⁄4. Of halves, quarters and
// eighths in lowest terms the numerator has one digit, so the place of the space is certain; of
// sixteenths it is not, and those stay as they are.
function fractions(text) {
  return text.replace(/(\d)((?:1⁄2|[13]⁄4|[1357]⁄8)(?!\d))/g, "$1 $2");
}

// Doubled apostrophes are quotation marks. So are straight ones around words; after a digit they mean
// inches.
function quotationMarks(text) {
  return text
    // A closing mark between a number and a word is an inch sign, set without its space.
    .replace(/(\d)(?:”|'')(?=\p{L})/gu, "$1″ ")
    .replace(/(^|[\s(\[—–/])''(?=\S)/g, "$1“")
    .replace(/''/g, "”")
    .replace(/(^|[\s(])"(\p{L}[^"]*[^"\d\s])"(?=$|[\s.,;:)])/gu, "$1“$2”")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replace(/(?<=s)'(?=\s)/g, "’");
}

const LETTERS = { ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", ə: "e", ð: "d", þ: "th" };

/** Lower-case words without accents, apostrophes and punctuation, for comparing. */
export function fold(text) {
  return (text ?? "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʻʼ`]/gu, "")
    .replace(/[øłđıßæœəðþ]/g, (letter) => LETTERS[letter])
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether the words of `part` stand in `whole`, one after another. */
export function contains(whole, part) {
  return ` ${fold(whole)} `.includes(` ${fold(part)} `);
}

/** An id of at most `most` characters, cut between words. */
export function slug(text, most) {
  let id = fold(text).replaceAll(" ", "-");
  if (id.length > most) {
    const cut = id.lastIndexOf("-", most);
    id = id.slice(0, cut > 0 ? cut : most);
  }
  return id;
}

/** With a capital to begin with, but for “iPad”. */
export function capitalised(text) {
  return text.replace(/^([“(']?)(\p{Ll})(?!\p{Lu})/u, (_, before, letter) => before + letter.toUpperCase());
}

/** Alternatives of a pattern, written over several lines. */
export const oneOf = ({ raw: [lines] }) => lines.trim().split(/\n\s*/).join("|");

/** A pattern of alternatives. */
export const any = (lines) => new RegExp(oneOf(lines), "u");
