import { openCapture, type Page, parsePage } from "tearsheet/stages";
import { addText } from "./tree-tests.ts";

const TEXT = 2;

/** Our page of a test's input; null where it has no characters. */
export function ownPage(data: string): Page | null {
  const capture = openCapture(data, { contentType: "text/html" });
  return capture.kind === "unreadable" ? null : parsePage(capture, {});
}

/** The elements and texts of our tree, one a line. */
export function ownOutline(page: Page): string[] {
  const { tree } = page;
  const lines: string[] = [];
  for (let node = 1; node < tree.length; node++) {
    const depth = (tree.depth[node] ?? 0) - 1;
    if (tree.kind[node] === TEXT) addText(lines, depth, tree.text(node));
    else lines.push(`${depth} <${tree.tagName(node)}>`);
  }
  return lines;
}
