import type { Find, Source } from "../sources/source.ts";
import type { Batch, Item, RunPlace } from "./batch.ts";

/** A batch is full with so many items or bytes: large enough that passing it on costs nothing, small enough to spread work. */
const MOST_ITEMS = 32;
const MOST_BYTES = 2 << 20;

export interface Cutting {
  /** Items to a part of the output. */
  readonly partItems: number;
  readonly from: RunPlace;
}

/**
 * The items of all sources, one after another, in batches; no batch reaches over the end of a part. Batches and parts begin anew at
 * `from`, which is the end of a part: what is in them depends on the input alone.
 */
export async function* batchesOf(
  sources: readonly Source[],
  { partItems, from }: Cutting,
): AsyncGenerator<Batch, void> {
  const cutter = new BatchCutter(partItems, from);
  let readBefore = 0;
  for (const [index, source] of sources.entries()) {
    if (index >= from.source) {
      const finds = source.finds(index === from.source && from.place.length > 0 ? from.place : null);
      for await (const find of finds) {
        const batch = cutter.add(find, { source: index, place: find.next }, readBefore + source.read());
        if (batch !== null) yield batch;
      }
      cutter.passSource(index + 1);
    }
    readBefore += source.size ?? 0;
  }
  const last = cutter.take(false);
  if (last !== null) yield last;
}

class BatchCutter {
  readonly #partItems: number;
  #items: Item[] = [];
  #bytes = 0;
  #passedOver: Record<string, number> = {};
  #inPart = 0;
  #end: RunPlace;
  #read = 0;
  #moved = false;

  constructor(partItems: number, from: RunPlace) {
    this.#partItems = partItems;
    this.#end = from;
  }

  add(find: Find, end: RunPlace, read: number): Batch | null {
    this.#end = end;
    this.#read = read;
    this.#moved = true;
    if (find.kind === "passed-over") {
      this.#passedOver[find.what] = (this.#passedOver[find.what] ?? 0) + 1;
      return null;
    }
    const item = itemOf(find);
    this.#items.push(item);
    this.#bytes += item.bytes?.length ?? 0;
    this.#inPart += 1;
    const endsPart = this.#inPart === this.#partItems;
    return endsPart || this.#items.length === MOST_ITEMS || this.#bytes >= MOST_BYTES ? this.take(endsPart) : null;
  }

  /** All of a source has been read. */
  passSource(next: number): void {
    this.#end = { source: next, place: [] };
    this.#moved = true;
  }

  take(endsPart: boolean): Batch | null {
    if (!this.#moved) return null;
    const batch = {
      items: this.#items,
      end: this.#end,
      passedOver: this.#passedOver,
      endsPart,
      read: this.#read,
    };
    this.#items = [];
    this.#bytes = 0;
    this.#passedOver = {};
    this.#moved = false;
    if (endsPart) this.#inPart = 0;
    return batch;
  }
}

function itemOf(find: Exclude<Find, { readonly kind: "passed-over" }>): Item {
  if (find.kind === "missing") return { id: find.id, flaws: [], missing: { reason: find.reason, detail: find.detail } };
  const { kind: _kind, next: _next, ...item } = find;
  return item;
}
