import { openCapture } from "../src/capture/open-capture.ts";
import type { Label, LabelledPage } from "../src/classify/label.ts";
import { measure } from "../src/measure/measure.ts";
import { parsePage } from "../src/parse/parse-page.ts";
import { REGION_ROLES, type RegionRole } from "../src/record.ts";

/** A page parsed and measured as it is, labelled by hand: a block has the role of the nearest `data-role` around it, else `other`. */
export function labelledHtml(html: string, url?: string): LabelledPage {
  const capture = openCapture(`<!doctype html>${html}`, {
    contentType: "text/html",
    ...(url === undefined ? {} : { url }),
  });
  if (capture.kind === "unreadable") throw new Error(`the test page is ${capture.reason}`);
  const page = parsePage(capture, {});
  const galley = measure(page);
  const labels = galley.blocks.map((block): Label => {
    const role = roleAround(page.tree, block.node);
    return { role, probability: 1, body: role === "body" ? 1 : 0, reason: "test" };
  });
  return { page, galley, labels };
}

function roleAround(tree: LabelledPage["page"]["tree"], from: number): RegionRole {
  for (let node = from; node > 0; node = tree.parent[node] ?? 0) {
    const given = tree.attribute(node, "data-role");
    const role = REGION_ROLES.find((name) => name === given);
    if (role !== undefined) return role;
  }
  return "other";
}
