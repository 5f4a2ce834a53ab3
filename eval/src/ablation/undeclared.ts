/** Metas that say how to read the page, not what it tells. */
const KEPT_METAS: readonly string[] = ["charset", "content-type", "viewport"];
/** Microdata and RDFa. */
const DECLARING: ReadonlySet<string> = new Set(
  "itemprop itemscope itemtype itemid itemref property typeof vocab about prefix datatype content".split(" "),
);
const ROOT_DECLARING: ReadonlySet<string> = new Set(["lang", "xml:lang", "prefix"]);
const TIME_DECLARING: ReadonlySet<string> = new Set(["datetime", "pubdate"]);
const NOTHING: ReadonlySet<string> = new Set();

const TAG_NAME = /^[a-z][a-z0-9:-]*/iu;
const ATTRIBUTE = /[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/gu;

/**
 * A page's source without what it declares of itself: scripts (JSON-LD and hydration payloads among them), metas, link elements but style
 * sheets, microdata, RDFa and the language of the root; with `alsoTimes` the instants of `time` elements too. What it prints, its title,
 * classes and links stay byte for byte.
 */
export function undeclared(bytes: Uint8Array, alsoTimes: boolean): Uint8Array {
  // Every byte one character: markup is ASCII in all charsets that news pages are written in.
  const source = Buffer.from(bytes).toString("latin1");
  const kept: string[] = [];
  let from = 0;
  while (from < source.length) {
    const open = source.indexOf("<", from);
    if (open < 0) break;
    kept.push(source.slice(from, open));
    const next = behindMarkup(source, open);
    kept.push(withoutDeclaring(source.slice(open, next), alsoTimes));
    from = next;
  }
  kept.push(source.slice(from));
  return Buffer.from(kept.join(""), "latin1");
}

/** Where a comment, a tag, or a script or style with its content ends. */
function behindMarkup(source: string, open: number): number {
  if (source.startsWith("<!--", open)) return behind(source, "-->", open);
  const name = nameAt(source, open);
  if (name === "") return open + 1;
  const end = behindTag(source, open);
  return name === "script" || name === "style" ? behind(source, ">", closing(source, name, end)) : end;
}

function closing(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, "giu");
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** A `>` inside a quoted value ends no tag. */
function behindTag(source: string, open: number): number {
  let quote = "";
  let before = "";
  for (let at = open; at < source.length; at++) {
    const char = source[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === ">") return at + 1;
    else if ((char === '"' || char === "'") && before === "=") quote = char;
    if (char > " ") before = char;
  }
  return source.length;
}

function nameAt(source: string, open: number): string {
  return TAG_NAME.exec(source.slice(open + 1, open + 1 + LONGEST_NAME))?.[0].toLowerCase() ?? "";
}

const LONGEST_NAME = 32;

function withoutDeclaring(markup: string, alsoTimes: boolean): string {
  const name = nameAt(markup, 0);
  const lower = markup.toLowerCase();
  if (name === "script") return "";
  if (name === "meta") return KEPT_METAS.some((kept) => lower.includes(kept)) ? markup : "";
  if (name === "link") return lower.includes("stylesheet") ? markup : "";
  if (name === "" || name === "style") return markup;
  const times = alsoTimes && name === "time" ? TIME_DECLARING : NOTHING;
  const root = name === "html" ? ROOT_DECLARING : NOTHING;
  return markup.replace(ATTRIBUTE, (attribute, at: number) => {
    const key = attribute.split("=")[0]?.trim().toLowerCase() ?? "";
    return at > 1 && (DECLARING.has(key) || times.has(key) || root.has(key)) ? "" : attribute;
  });
}
