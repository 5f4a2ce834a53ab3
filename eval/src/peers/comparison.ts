import type { SetName } from "../gold.ts";
import type { ScoreLine } from "../score.ts";
import { alignedTable, number } from "../table.ts";
import type { PeerName } from "./peer.ts";

export interface PeerFigures {
  readonly peer: PeerName;
  readonly set: SetName;
  /** The way of reading the peer's text that was best for it here. */
  readonly variant: string;
  readonly lines: readonly ScoreLine[];
  readonly failures: Readonly<Record<string, number>>;
  readonly pages: number;
}

/** The peers side by side: a line a figure, a column a peer. */
export function comparison(figures: readonly PeerFigures[]): { readonly text: string; readonly markdown: string } {
  const peers = [...new Set(figures.map((entry) => entry.peer))];
  const rows = new Map<string, { set: string; figure: string; pages: number; values: Map<PeerName, number> }>();
  for (const entry of figures) {
    for (const line of entry.lines) {
      const key = `${line.set} ${line.figure}`;
      const row = rows.get(key) ?? { set: line.set, figure: line.figure, pages: line.pages, values: new Map() };
      row.values.set(entry.peer, line.value);
      rows.set(key, row);
    }
  }
  const head = ["set", "figure", ...peers, "pages"];
  const table = [...rows.values()].map((row) => [
    row.set,
    row.figure,
    ...peers.map((peer) => number(row.values.get(peer))),
    String(row.pages),
  ]);
  return { text: alignedTable(head, table, 2), markdown: "" };
}
