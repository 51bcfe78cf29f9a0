// Whether assistive technology is told the language of what it reads: letters of a script under a
// language that is written in it. The function runs in a page, and holds all that it needs.

/** Texts of the document `html` that stand under a language of another script, one line each. */
export function languageFaults(html) {
  const SCRIPTS_OF = {
    Arab: ["Arabic"],
    Cyrl: ["Cyrillic"],
    Deva: ["Devanagari"],
    Grek: ["Greek"],
    Hans: ["Han"],
    Hant: ["Han"],
    Hebr: ["Hebrew"],
    Jpan: ["Han", "Hiragana", "Katakana"],
    Kore: ["Hangul", "Han"],
    Latn: ["Latin"],
  };
  const SCRIPTS = [...new Set(Object.values(SCRIPTS_OF).flat())];
  // In a text of another script, a name or an abbreviation may keep its Latin letters; a phrase may not.
  const PHRASE = /\p{Script=Latin}{2,}(?:[\s,’'-]+\p{Script=Latin}+){2,}/u;

  const scriptsOf = (tag) => {
    const { language, script } = new Intl.Locale(tag).maximize();
    // Serbian is written in both.
    return language === "sr" ? ["Cyrillic", "Latin"] : SCRIPTS_OF[script];
  };
  const nameOf = ({ localName, classList: [block] }) => (block ? `.${block}` : localName);
  const faults = new Set();
  const check = (text, element) => {
    const language = element.closest("[lang]")?.lang ?? "";
    const own = language ? scriptsOf(language) : [];
    const holds = (script) => (script === "Latin" ? PHRASE : new RegExp(`\\p{Script=${script}}`, "u")).test(text);
    const strange = SCRIPTS.find((script) => !own.includes(script) && holds(script));
    if (strange) faults.add(`${strange} under “${language}”: “${text.trim().slice(0, 60)}” in ${nameOf(element)}`);
  };

  const parsed = new DOMParser().parseFromString(html, "text/html");
  const texts = parsed.createTreeWalker(parsed, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (!parentElement.matches("script, style")) check(data, parentElement);
  }
  // What is said but not shown.
  for (const name of ["alt", "aria-label", "title", "placeholder"]) {
    for (const element of parsed.querySelectorAll(`[${name}]`)) check(element.getAttribute(name), element);
  }
  return [...faults];
}
