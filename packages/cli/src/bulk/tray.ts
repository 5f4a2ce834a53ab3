import type { Item } from "./batch.ts";

/**
 * Memory that the crew shares with a worker, for the bytes of one order's pages. Bytes sent as they are would be new memory in the worker
 * each time, which makes V8 collect its whole heap four times as often and throw compiled code away with it (docs/decisions/0080).
 */
export type Tray = SharedArrayBuffer;

/** A full batch, and a page of the larger kind that filled it. Memory that no page was laid on takes no room. */
const TRAY_BYTES = 4 << 20;

export function newTray(): Tray {
  return new SharedArrayBuffer(TRAY_BYTES);
}

/** The items with their bytes on the tray, until it is laid out anew; what finds no room there stays as it is, and is copied. */
export function laidOut(tray: Tray, items: readonly Item[]): readonly Item[] {
  let used = 0;
  return items.map((item) => {
    const { bytes } = item;
    if (bytes === undefined || used + bytes.length > tray.byteLength) return item;
    const laid = new Uint8Array(tray, used, bytes.length);
    laid.set(bytes);
    used += bytes.length;
    return { ...item, bytes: laid };
  });
}
