/** An em or en dash, two hyphens, or a hyphen between spaces: each separates. */
const DASH = /[—–―−]|--+|(?<!\S)-(?!\S)/y;
const CHUNK_END = new RegExp(String.raw`[,([/:|=\p{Nd}]|${DASH.source}|\.(?=[-—–―−])`, "gu");
/** What ends a date. */
export const DATE_END: RegExp = new RegExp(String.raw`[([/:|]|${DASH.source}|\.(?=[-—–―−])`, "gu");
export const DASHES: RegExp = new RegExp(DASH.source, "gu");

/** Where a chunk of place or region ends: at a comma, bracket, slash, colon, bar, digit or dash. */
export function endOfChunk(head: string, from: number): number {
  return next(CHUNK_END, head, from);
}

/** Where a mark comes next; the length of the head where none does. */
export function next(mark: RegExp, head: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(head)?.index ?? head.length;
}

/** Length of the dash here; 0 where there is none. */
export function dashAt(head: string, at: number): number {
  DASH.lastIndex = at;
  return DASH.exec(head)?.[0].length ?? 0;
}
