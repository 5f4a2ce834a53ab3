import type { Capture } from "../capture/capture.ts";
import { DEFAULT_MAX_NODES, type ExtractOptions } from "../options.ts";
import type { Problem } from "../outcome.ts";
import { readDeclared } from "./declared/read-declared.ts";
import { FlatTree } from "./flat-tree.ts";
import { NodeStore } from "./node-store.ts";
import type { Declared, Page } from "./page.ts";
import { tokenize } from "./tokenizer.ts";
import { TreeBuilder } from "./tree-builder.ts";

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
    return { capture, tree: new FlatTree("", new NodeStore(1).finish()), declared: NOTHING_DECLARED, problems: [] };
  }
  const problems: Problem[] = [];
  const builder = new TreeBuilder(capture.source);
  const maxNodes = options.maxNodes ?? DEFAULT_MAX_NODES;
  if (!tokenize(capture.source, builder, maxNodes)) problems.push({ code: "node-limit", detail: `${maxNodes} nodes` });
  const arrays = builder.construction.store.finish();
  if (arrays.flattened || builder.construction.flattened) problems.push({ code: "depth-limit" });
  const tree = new FlatTree(capture.source, arrays);
  const declared = readDeclared(tree, capture.source, problems);
  return { capture, tree, declared, problems };
}
