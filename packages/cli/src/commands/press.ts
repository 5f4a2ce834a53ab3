import type { Outcome } from "tearsheet";
import type { Desk } from "../desk.ts";
import type { Tally } from "../exit-code.ts";
import type { Undelivered } from "../inputs/delivery.ts";
import type { Library } from "../library.ts";
import { card } from "../output/card/card.ts";
import { frameOf } from "../output/card/page-frame.ts";
import { COLOURED, type ColorChoice, PLAIN, takesColor } from "../output/color.ts";
import { type Format, outcomeLine, render } from "../output/formats.ts";
import { noticeOf, shownName } from "../output/notice.ts";
import { harmless, oneLine } from "../output/terminal-text.ts";
import type { Writer } from "../output/writer.ts";
import type { Progress } from "../progress.ts";

export interface PressOrder {
  readonly desk: Desk;
  readonly library: Library;
  readonly format: Format;
  readonly color: ColorChoice;
  readonly writer: Writer;
  readonly progress: Progress;
  /** The writer is a file and not standard output. */
  readonly toFile: boolean;
}

/** Prints outcomes in the format asked for, says on standard error what gave none, and counts. */
export interface Press {
  readonly writer: Writer;
  print(name: string, outcome: Outcome | Undelivered): Promise<void>;
  tell(pages: number, share: number): void;
  tally(): Tally;
}

export function pressFor(order: PressOrder): Press {
  const { desk, format, library, progress, writer } = order;
  const tally = { articles: 0, others: 0, failures: 0 };
  const toText = printer(order);
  const onTerminal = !order.toFile && desk.stdout.isTTY === true;
  let printed = 0;
  return {
    writer,
    tally: () => tally,
    tell: (pages, share) => progress.tell(pages, share),
    print: async (name, outcome) => {
      if (outcome.kind === "article") tally.articles += 1;
      else if (outcome.kind === "undelivered") tally.failures += 1;
      else tally.others += 1;
      const complaint = complaintOf(format, outcome, library);
      if (complaint !== null) {
        progress.clear();
        desk.stderr.write(`tearsheet: ${oneLine(`${shownName(name)}: ${complaint}`)}\n`);
      }
      const text = toText(name, outcome);
      if (text === null) return;
      const separated = printed > 0 ? separatorOf(format) + text : text;
      printed += 1;
      if (onTerminal) progress.clear();
      await writer.write(onTerminal && format !== "card" ? harmless(separated) : separated);
    },
  };
}

function printer(order: PressOrder): (name: string, outcome: Outcome | Undelivered) => string | null {
  const { format, library } = order;
  if (format === "card") return cardPrinter(order);
  if (format === "jsonl")
    return (name, outcome) =>
      outcomeLine(library, name, outcome.kind === "undelivered" ? { ...MISSING, reason: outcome.reason } : outcome);
  return (_name, outcome) => (outcome.kind === "article" ? render(library, format, outcome.record) : null);
}

const MISSING = { kind: "unreadable", problems: [] } as const;

function cardPrinter({
  desk,
  color,
  toFile,
  library,
}: PressOrder): (name: string, outcome: Outcome | Undelivered) => string | null {
  const sheet = toFile ? {} : desk.stdout;
  const frame = frameOf(
    toFile ? undefined : desk.stdout.columns || undefined,
    takesColor(color, sheet, desk.env) ? COLOURED : PLAIN,
  );
  return (name, outcome) =>
    outcome.kind === "undelivered" ? null : card(frame, shownName(name), outcome, library.codes);
}

/** What a format leaves out is said on standard error; a card and a line of JSON say themselves what a page is. */
function complaintOf(format: Format, outcome: Outcome | Undelivered, library: Library): string | null {
  if (outcome.kind === "undelivered") return outcome.message;
  if (outcome.kind === "article" || format === "card" || format === "jsonl") return null;
  const notice = noticeOf(outcome, library);
  return outcome.kind === "unreadable" ? notice : `${notice}; --format jsonl gives its labelled record`;
}

/** Between two pages: a form feed parts texts, a rule parts Markdown. */
function separatorOf(format: Format): string {
  if (format === "text") return "\f\n";
  return format === "markdown" ? "\n---\n\n" : "";
}
