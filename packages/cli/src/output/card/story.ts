import type { BodyBlock, Media, NewsRecord } from "tearsheet";
import { type Frame, paragraph, partHeading, unbroken } from "./page-frame.ts";

/** The story's text, a blank line between its blocks; empty where there is none. */
export function storyLines(frame: Frame, record: NewsRecord): readonly string[] {
  const lines: string[] = [];
  let previous: BodyBlock["kind"] | null = null;
  for (const block of rowsOfTables(record.body.blocks)) {
    const printed = blockLines(frame, block, record.media);
    if (printed.length === 0) continue;
    if (!(previous === block.kind && (block.kind === "list-item" || (block.kind === "table" && block.row > 0))))
      lines.push("");
    for (const line of printed) lines.push(line);
    previous = block.kind;
  }
  return lines;
}

/** The cells of a row as one. */
function rowsOfTables(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  const rows: BodyBlock[] = [];
  for (const block of blocks) {
    const last = rows[rows.length - 1];
    if (block.kind === "table" && last?.kind === "table" && last.row === block.row && last.column <= block.column)
      rows[rows.length - 1] = {
        ...block,
        text: `${last.text}${last.column === block.column ? " " : " │ "}${block.text}`,
      };
    else rows.push(block);
  }
  return rows;
}

function blockLines(frame: Frame, block: BodyBlock, media: readonly Media[]): readonly string[] {
  switch (block.kind) {
    case "heading":
      return paragraph(frame, block.text, { inks: ["bold", "underline"] });
    case "list-item":
      return paragraph(frame, block.text, { mark: "• " });
    case "quote":
      return paragraph(frame, block.text, { indent: 2, mark: "“ ", inks: ["italic"] });
    case "code":
    case "table":
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
  const said = [at?.edtf, author].filter((part) => part != null).join(" · ");
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
