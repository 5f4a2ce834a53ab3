/** Public identifiers, as far as they go, that put a browser in quirks mode; there a table stays inside an open paragraph. */
const QUIRKY_STARTS: readonly string[] = [
  "-//w3c//dtd html 4.0 transitional//",
  "-//w3c//dtd html 4.0 frameset//",
  "-//w3c//dtd html 3.2",
  "-//w3c//dtd html 3 ",
  "-//w3c//dtd html experimental",
  "-//w3c//dtd w3 html",
  "-//w3o//dtd w3 html",
  "-//ietf//dtd html",
  "-//as//dtd html",
  "-//advasoft ltd//dtd html",
  "-//metrius//dtd metrius",
  "-//microsoft//dtd internet explorer",
  "-//netscape comm. corp.//dtd",
  "-//o'reilly and associates//dtd html",
  "-//softquad",
  "-//spyglass//dtd html",
  "-//sq//dtd html",
  "-//sun microsystems corp.//dtd hotjava",
  "-//webtechs//dtd mozilla html",
];
/** These do so only where no system identifier follows. */
const QUIRKY_ALONE: readonly string[] = ["-//w3c//dtd html 4.01 transitional//", "-//w3c//dtd html 4.01 frameset//"];
const LONGEST_DOCTYPE = 500;

/** Whether the doctype, from `<!` to `>`, puts a browser in quirks mode. */
export function isQuirky(doctype: string): boolean {
  const text = doctype.slice(0, LONGEST_DOCTYPE).toLowerCase();
  const words = text.slice("<!doctype".length).trimStart();
  const name = words.slice(0, "html".length);
  if (name !== "html") return true;
  const identifiers = quoted(words);
  const publicId = words.includes("public") ? (identifiers[0] ?? "") : "";
  if (QUIRKY_STARTS.some((start) => publicId.startsWith(start))) return true;
  return identifiers.length < 2 && QUIRKY_ALONE.some((start) => publicId.startsWith(start));
}

function quoted(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.charAt(at);
    if (quote !== '"' && quote !== "'") {
      at++;
      continue;
    }
    const close = text.indexOf(quote, at + 1);
    if (close < 0) break;
    found.push(text.slice(at + 1, close));
    at = close + 1;
  }
  return found;
}
