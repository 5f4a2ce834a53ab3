/** Every element that {@link element} can write. A name that is not here does not compile. */
export type TagName =
  | "a"
  | "address"
  | "article"
  | "blockquote"
  | "div"
  | "figcaption"
  | "figure"
  | "footer"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "header"
  | "img"
  | "li"
  | "p"
  | "pre"
  | "small"
  | "table"
  | "td"
  | "time"
  | "tr"
  | "ul";

/** Every attribute that {@link element} can write: none runs a script. */
export type AttributeName = "alt" | "class" | "datetime" | "dir" | "href" | "id" | "lang" | "rel" | "src";

const VOID_TAGS: ReadonlySet<TagName> = new Set(["img"]);

/** HTML that was written here: the only values that an element takes as content. */
export interface Markup {
  readonly html: string;
}

/** Nothing. */
export const NOTHING: Markup = { html: "" };

/** Words, escaped. */
export function words(text: string): Markup {
  return { html: escapeHtml(text) };
}

/** Parts one after the other, `glue` (white space) between them. */
export function joined(parts: readonly Markup[], glue: "" | " " | "\n" = ""): Markup {
  return {
    html: parts
      .map((part) => part.html)
      .filter((html) => html !== "")
      .join(glue),
  };
}

/** An element; attributes that are null are left out, the others are escaped. */
export function element(
  tag: TagName,
  attributes: Readonly<Partial<Record<AttributeName, string | null>>>,
  content: Markup = NOTHING,
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => typeof value === "string")
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? "")}"`)
    .join("");
  return { html: VOID_TAGS.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${content.html}</${tag}>` };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
