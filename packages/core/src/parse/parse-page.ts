import type { Capture, Markup } from "../capture/capture.ts";
import { DEFAULT_MAX_NODES, type ExtractOptions } from "../options.ts";
import type { Problem } from "../outcome.ts";
import { Construction } from "./construction.ts";
import { readDeclared } from "./declared/read-declared.ts";
import { FlatTree } from "./flat-tree.ts";
import type { Declared, Page } from "./page.ts";
import { tokenize } from "./tokenizer.ts";
import { TreeBuilder } from "./tree-builder.ts";

const NO_MARKUP: Markup = { bytes: new Uint8Array(0), raw: "" };
const NOTHING_DECLARED: Declared = {
  title: null,
  htmlLang: null,
  base: null,
  metas: [],
  links: [],
  jsonLd: [],
  properties: [],
};

/** Parses a capture as a browser without scripts would, and reads what the page declares of itself. `problems` are those of parsing alone. */
export function parsePage(capture: Capture, options: ExtractOptions): Page {
  if (capture.kind === "text") {
    const { store, attributes } = new Construction(NO_MARKUP);
    const tree = new FlatTree(NO_MARKUP, attributes, store.finish());
    return { capture, tree, declared: NOTHING_DECLARED, problems: [] };
  }
  const problems: Problem[] = [];
  const { markup } = capture;
  const builder = new TreeBuilder(markup);
  const maxNodes = options.maxNodes ?? DEFAULT_MAX_NODES;
  if (!tokenize(markup, builder, maxNodes)) problems.push({ code: "node-limit", detail: `${maxNodes} nodes` });
  const { construction } = builder;
  const arrays = construction.store.finish();
  if (arrays.flattened || construction.flattened) problems.push({ code: "depth-limit" });
  const tree = new FlatTree(markup, construction.attributes, arrays);
  const declared = readDeclared(tree, problems);
  return { capture, tree, declared, problems };
}
