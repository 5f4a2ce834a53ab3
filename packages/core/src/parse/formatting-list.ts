const MARKER = -1;
/** Formatting elements remembered at once: no page for readers comes near, and a hostile one would reopen all at every tag. */
const LONGEST_LIST = 64;
/** The standard's "Noah's Ark clause". */
const MOST_ALIKE = 3;

/** The standard's list of active formatting elements; markers stand where cells, captions and objects begin. */
export class FormattingList {
  readonly nodes: number[] = [];
  readonly names: number[] = [];

  get length(): number {
    return this.nodes.length;
  }

  /** Adds an element; `alike` says whether two nodes have the same start tag. */
  add(name: number, node: number, alike: (a: number, b: number) => boolean): void {
    let same = 0;
    let earliest = -1;
    for (let i = this.length - 1; i >= 0 && this.nodes[i] !== MARKER; i--) {
      if (this.names[i] !== name || !alike(this.nodes[i] ?? 0, node)) continue;
      same++;
      earliest = i;
    }
    if (same >= MOST_ALIKE) this.removeAt(earliest);
    else if (this.length >= LONGEST_LIST) this.removeAt(0);
    this.nodes.push(node);
    this.names.push(name);
  }

  addMarker(): void {
    if (this.length >= LONGEST_LIST) this.removeAt(0);
    this.nodes.push(MARKER);
    this.names.push(0);
  }

  clearToMarker(): void {
    while (this.length > 0) {
      this.names.pop();
      if (this.nodes.pop() === MARKER) return;
    }
  }

  /** Index of the last entry of that name after the last marker; -1 where there is none. */
  lastOf(name: number): number {
    for (let i = this.length - 1; i >= 0 && this.nodes[i] !== MARKER; i--) if (this.names[i] === name) return i;
    return -1;
  }

  indexOf(node: number): number {
    return this.nodes.lastIndexOf(node);
  }

  removeAt(index: number): void {
    // Nearly always the last: to take that off makes no new array.
    if (index === this.length - 1) {
      this.nodes.pop();
      this.names.pop();
      return;
    }
    this.nodes.splice(index, 1);
    this.names.splice(index, 1);
  }

  insertAt(index: number, name: number, node: number): void {
    this.nodes.splice(index, 0, node);
    this.names.splice(index, 0, name);
  }

  /** Index of the first entry to be opened again; the list's length where none is. */
  firstClosed(open: Uint8Array): number {
    let index = this.length;
    while (index > 0) {
      const node = this.nodes[index - 1] ?? MARKER;
      if (node === MARKER || open[node] === 1) break;
      index--;
    }
    return index;
  }
}
