import type { BodyBlock, Media, NewsRecord } from "tearsheet";
import { moment } from "./moment.ts";
import { type Frame, paragraph, partHeading, unbroken } from "./page-frame.ts";
import { type TableCell, tableLines, tablesOf } from "./table-lines.ts";

/** The story's text, a blank line between its blocks; empty where there is none. */
export function storyLines(frame: Frame, record: NewsRecord): readonly string[] {
  const lines: string[] = [];
  let previous: Part["kind"] | null = null;
  for (const part of partsOf(record.body.blocks)) {
    const printed = part.kind === "table" ? tableLines(frame, part.cells) : blockLines(frame, part, record.media);
    if (printed.length === 0) continue;
    if (!(previous === "list-item" && part.kind === "list-item")) lines.push("");
    for (const line of printed) lines.push(line);
    previous = part.kind;
  }
  return lines;
}

type Block = Exclude<BodyBlock, TableCell>;
type Part = Block | { readonly kind: "table"; readonly cells: readonly TableCell[] };

/** The blocks, cells that follow one another as tables. */
function partsOf(blocks: readonly BodyBlock[]): readonly Part[] {
  const parts: Part[] = [];
  let cells: TableCell[] = [];
  const close = (): void => {
    for (const table of tablesOf(cells)) parts.push({ kind: "table", cells: table });
    cells = [];
  };
  for (const block of blocks) {
    if (block.kind === "table") cells.push(block);
    else {
      close();
      parts.push(block);
    }
  }
  close();
  return parts;
}

function blockLines(frame: Frame, block: Block, media: readonly Media[]): readonly string[] {
  switch (block.kind) {
    case "heading":
      return paragraph(frame, block.text, { inks: ["bold", "underline"] });
    case "list-item":
      return paragraph(frame, block.text, { mark: "• " });
    case "quote":
      return paragraph(frame, block.text, { indent: 2, mark: "“ ", inks: ["italic"] });
    case "code":
      return block.text.split("\n").flatMap((line) => paragraph(frame, line, { indent: 2 }));
    case "media":
      return paragraph(frame, `[${media[block.ref]?.kind ?? "media"} ${block.ref + 1}]`, { inks: ["dim"] });
    case "insert":
      return [];
    case "live-update":
      return entryLine(frame, block);
    case "paragraph":
      return paragraph(frame, block.text);
  }
}

function entryLine(frame: Frame, { at, author }: Extract<BodyBlock, { kind: "live-update" }>): readonly string[] {
  const said = [at === null ? null : moment(at), author].filter((part) => part !== null).join(" · ");
  return said === "" ? [] : paragraph(frame, said, { mark: "● ", inks: ["cyan"] });
}

/** The pictures and recordings, numbered as the story refers to them. */
export function mediaLines(frame: Frame, { media }: NewsRecord): readonly string[] {
  if (media.length === 0) return [];
  const lines = media.flatMap((item, index) => mediumLines(frame, item, index + 1));
  return ["", partHeading(frame, "Pictures and recordings"), ...lines];
}

function mediumLines(frame: Frame, item: Media, number: number): readonly string[] {
  const mark = `${number} `;
  const indent = mark.length;
  const kind = [item.kind, item.lead && "lead", item.archive && "archive", item.present ? "" : "caption only"];
  const said = item.caption ?? (item.alt === undefined ? null : `alt: ${item.alt}`);
  return [
    ...paragraph(frame, kind.filter(Boolean).join(", "), { mark, inks: ["dim"] }),
    ...(said === null ? [] : paragraph(frame, said, { indent })),
    ...(item.credit === null ? [] : paragraph(frame, `Credit: ${item.credit.raw}`, { indent, inks: ["green"] })),
    ...(item.url === null ? [] : [unbroken(frame, item.url, indent)]),
  ];
}

/** Corrections, editor's notes and their kind. */
export function noteLines(frame: Frame, { notes }: NewsRecord): readonly string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ kind, text }) => paragraph(frame, text, { mark: `${kind}: ` }));
  return ["", partHeading(frame, "Notes"), ...lines];
}
