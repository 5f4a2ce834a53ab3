import type { Label, LabelledPage } from "../src/classify/label.ts";
import type { Block } from "../src/measure/galley.ts";
import type { Declared, JsonLdNode, JsonObject, Tree } from "../src/parse/page.ts";
import type { RegionRole } from "../src/record.ts";
import { WordTable } from "../src/text/word-table.ts";

export interface Line {
  readonly role: RegionRole;
  readonly text: string;
  /** Tag of the block; "line" where it is left out. */
  readonly tag?: string;
  readonly group?: string;
}

export interface PageParts {
  readonly url?: string;
  readonly title?: string;
  readonly lang?: string;
  /** name to content. */
  readonly metas?: readonly (readonly [name: string, content: string])[];
  readonly canonical?: string;
  /** Top-level objects, each found under `#/<index>`. */
  readonly jsonLd?: readonly JsonObject[];
  readonly lines?: readonly Line[];
}

/** A labelled page put together from its parts, for tests that need no markup. Its tree is the document node alone. */
export function labelledPage(parts: PageParts): LabelledPage {
  const lines = parts.lines ?? [];
  const text = lines.map((line) => line.text).join("\n");
  let from = 0;
  const blocks = lines.map((line, index): Block => {
    const span = [from, from + line.text.length] as const;
    from = span[1] + 1;
    return {
      index,
      span,
      text: line.text,
      node: -1,
      firstText: -1,
      lastText: -1,
      tag: line.tag ?? "line",
      links: [],
      hidden: false,
    };
  });
  const labels = lines.map((line): Label => {
    const body = line.role === "body" ? 1 : 0;
    return {
      role: line.role,
      probability: 1,
      body,
      reason: "test",
      ...(line.group === undefined ? {} : { group: line.group }),
    };
  });
  const capture = {
    kind: "html",
    markup: { bytes: new Uint8Array(0), raw: "" },
    charset: "utf-8",
    sha256: "",
    bytes: text.length,
    url: parts.url ?? null,
    capturedAt: null,
    problems: [],
  } as const;
  return {
    page: { capture, tree: EMPTY_TREE, declared: declaredOf(parts), problems: [] },
    galley: { text, blocks, words: new WordTable(text, blocks), problems: [] },
    labels,
  };
}

function declaredOf(parts: PageParts): Declared {
  return {
    title: parts.title ?? null,
    htmlLang: parts.lang ?? null,
    base: null,
    metas: (parts.metas ?? []).map(([name, content]) => ({ name, content, node: 0 })),
    links: parts.canonical === undefined ? [] : [{ rel: ["canonical"], href: parts.canonical, type: null }],
    jsonLd: (parts.jsonLd ?? []).map(
      (value, i): JsonLdNode => ({ types: [String(value["@type"])], pointer: `#/${i}`, value }),
    ),
    properties: [],
  };
}

const EMPTY_TREE: Tree = {
  length: 1,
  kind: new Uint8Array(1),
  tag: new Uint8Array(1),
  parent: new Int32Array([-1]),
  subtreeEnd: new Int32Array([1]),
  from: new Int32Array(1),
  to: new Int32Array(1),
  depth: new Uint16Array(1),
  tagName: () => "",
  attribute: () => null,
  spelling: () => 0,
  mayHold: () => false,
  text: () => "",
};
