import type { Construction } from "./construction.ts";
import { ELEMENT } from "./page.ts";

const OUTER_LOOPS = 8;
const INNER_LOOPS = 3;

/** The standard's adoption agency: closes a formatting element that other elements overlap. False where the tag is an ordinary end tag. */
export function adopt(c: Construction, name: number): boolean {
  if (c.name === name && c.formatting.indexOf(c.node) < 0) {
    c.pop();
    return true;
  }
  for (let loop = 0; loop < OUTER_LOOPS; loop++) {
    const entry = c.formatting.lastOf(name);
    if (entry < 0) return loop > 0;
    const node = c.formatting.nodes[entry] ?? 0;
    const index = c.indexOfOpen(node);
    if (index < 0) {
      c.formatting.removeAt(entry);
      return true;
    }
    if (c.inScope(name) < 0) return true;
    const block = furthestBlock(c, index);
    if (block < 0) {
      c.popTo(index);
      c.formatting.removeAt(entry);
      return true;
    }
    rearrange(c, index, block);
  }
  return true;
}

function furthestBlock(c: Construction, index: number): number {
  for (let i = index + 1; i <= c.top; i++) if (c.isSpecial(c.names[i] ?? 0)) return i;
  return -1;
}

function rearrange(c: Construction, index: number, block: number): void {
  const { store, formatting } = c;
  const subject = c.nodes[index] ?? 0;
  const blockNode = c.nodes[block] ?? 0;
  const above = c.nodes[index - 1] ?? 0;
  const aboveName = c.names[index - 1] ?? 0;
  let bookmark = formatting.indexOf(subject);
  let last = blockNode;
  let steps = 0;
  for (let i = block - 1; i > index; i--) {
    steps++;
    const node = c.nodes[i] ?? 0;
    let entry = formatting.indexOf(node);
    if (steps > INNER_LOOPS && entry >= 0) {
      formatting.removeAt(entry);
      if (entry < bookmark) bookmark--;
      entry = -1;
    }
    if (entry < 0) {
      c.removeOpen(i);
      continue;
    }
    const copy = clone(c, node);
    formatting.nodes[entry] = copy;
    c.nodes[i] = copy;
    store.open[node] = 0;
    store.open[copy] = 1;
    if (last === blockNode) bookmark = entry + 1;
    store.remove(last);
    store.append(copy, last);
    last = copy;
  }
  store.remove(last);
  const fostering = c.fostering;
  c.fostering = true;
  c.place(last, above, aboveName);
  c.fostering = fostering;
  replaceSubject(c, subject, blockNode, bookmark);
}

function replaceSubject(c: Construction, subject: number, blockNode: number, bookmark: number): void {
  const { store, formatting } = c;
  const copy = clone(c, subject);
  store.moveChildren(blockNode, copy);
  store.append(blockNode, copy);
  const entry = formatting.indexOf(subject);
  const name = formatting.names[entry] ?? 0;
  formatting.removeAt(entry);
  formatting.insertAt(entry < bookmark ? bookmark - 1 : bookmark, name, copy);
  c.removeOpen(c.indexOfOpen(subject));
  c.insertOpen(c.indexOfOpen(blockNode) + 1, name, copy);
}

function clone(c: Construction, node: number): number {
  const { store } = c;
  store.moved = true;
  const copy = store.add(ELEMENT, store.tag[node] ?? 0, store.from[node] ?? 0, store.to[node] ?? 0);
  store.attributes[copy] = store.attributes[node] ?? 0;
  return copy;
}
