import type { Ink, Paint } from "../color.ts";
import { cutTo, oneLine, padTo, widthOf, wrap } from "../terminal-text.ts";

/** The paper a card is printed on: how wide, and whether in colour. */
export interface Frame {
  /** Columns of the terminal that are used. */
  readonly width: number;
  readonly paint: Paint;
}

/** Columns left of everything. */
const MARGIN = 2;

/** Columns of the labels left of the facts: `Published`, the longest, and two spaces. */
const LABEL_COLUMNS = 11;

/** A terminal narrower than this is printed over its edge rather than in single words. */
const NARROWEST = 24;

/** Columns that a comfortable line has at most. */
const WIDEST = 96;

const DEFAULT_COLUMNS = 80;

/** The frame for a terminal of so many columns. */
export function frameOf(columns: number | undefined, paint: Paint): Frame {
  return { width: Math.min(WIDEST, Math.max(NARROWEST, columns ?? DEFAULT_COLUMNS)), paint };
}

export interface ParagraphLook {
  readonly inks?: readonly Ink[];
  /** Columns further in than the margin. */
  readonly indent?: number;
  /** Stands before the first line, inside the indent: a bullet, a number. */
  readonly mark?: string;
}

/** A text wrapped between the margins. */
export function paragraph(frame: Frame, text: string, look: ParagraphLook = {}): readonly string[] {
  const { inks = [], indent = 0, mark = "" } = look;
  const left = MARGIN + indent + widthOf(mark);
  const lines = wrap(Math.max(1, frame.width - left - MARGIN), text);
  return lines.map((line, index) => {
    const lead = index === 0 ? " ".repeat(MARGIN + indent) + frame.paint("dim", mark) : " ".repeat(left);
    return lead + (inks.length === 0 ? line : frame.paint(inks, line));
  });
}

/** Lines that are set already, a table's, between the margins; null where one is too long for that. */
export function preset(frame: Frame, lines: readonly string[], indent: number): readonly string[] | null {
  const room = frame.width - 2 * MARGIN - indent;
  return lines.every((line) => widthOf(line) <= room) ? lines.map((line) => " ".repeat(MARGIN + indent) + line) : null;
}

/** An address on one line, however long: broken by us it could be neither copied nor followed. */
export function unbroken(frame: Frame, address: string, indent: number): string {
  return " ".repeat(MARGIN + indent) + frame.paint("dim", oneLine(address));
}

/** A fact with its label on the left, and in dim ink how it is known. */
export function labelled(frame: Frame, label: string, value: string, evidence = ""): readonly string[] {
  const left = MARGIN + LABEL_COLUMNS;
  const room = Math.max(1, frame.width - left - MARGIN);
  const values = wrap(room, value);
  const known = oneLine(evidence);
  const last = values.at(-1) ?? "";
  const beside = known !== "" && widthOf(last) + 2 + widthOf(known) <= room;
  const lines = values.map((line, index) =>
    beside && index === values.length - 1 ? `${line}  ${frame.paint("dim", known)}` : line,
  );
  const below = known === "" || beside ? [] : wrap(room, known).map((line) => frame.paint("dim", line));
  return [...lines, ...below].map((line, index) =>
    index === 0
      ? `${" ".repeat(MARGIN)}${frame.paint("cyan", padTo(LABEL_COLUMNS, label))}${line}`
      : " ".repeat(left) + line,
  );
}

/** Heading of a part of the card, with a rule behind it. */
export function partHeading(frame: Frame, title: string): string {
  const shown = cutTo(frame.width - 2 * MARGIN, title);
  const rule = "─".repeat(Math.max(0, frame.width - 2 * MARGIN - widthOf(shown) - 1));
  return `${" ".repeat(MARGIN)}${frame.paint(["bold", "cyan"], shown)} ${frame.paint("dim", rule)}`.trimEnd();
}
