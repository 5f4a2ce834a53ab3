import { openCapture } from "../src/capture/open-capture.ts";
import type { Label, LabelledPage } from "../src/classify/label.ts";
import { measure } from "../src/measure/measure.ts";
import { parsePage } from "../src/parse/parse-page.ts";
import { REGION_ROLES } from "../src/record.ts";

/** A page parsed and measured as it is, labelled by hand: a block has the role of the nearest `data-role` around it, else `other`, and is of the entry of the nearest `data-entry`. */
export function labelledHtml(html: string, url?: string): LabelledPage {
  const capture = openCapture(`<!doctype html>${html}`, {
    contentType: "text/html",
    ...(url === undefined ? {} : { url }),
  });
  if (capture.kind === "unreadable") throw new Error(`the test page is ${capture.reason}`);
  const page = parsePage(capture, {});
  const galley = measure(page);
  const labels = galley.blocks.map((block): Label => {
    const role = REGION_ROLES.find((name) => name === around(page.tree, block.node, "data-role")) ?? "other";
    const entry = around(page.tree, block.node, "data-entry");
    const own = { role, probability: 1, body: role === "body" ? 1 : 0, reason: "test" };
    return entry === null ? own : { ...own, entry: Number(entry) };
  });
  return { page, galley, labels };
}

function around(tree: LabelledPage["page"]["tree"], from: number, name: string): string | null {
  for (let node = from; node > 0; node = tree.parent[node] ?? 0) {
    const given = tree.attribute(node, name);
    if (given !== null) return given;
  }
  return null;
}
