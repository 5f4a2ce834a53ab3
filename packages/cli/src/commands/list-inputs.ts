import { UsageError } from "../complaints.ts";
import type { Undelivered } from "../inputs/delivery.ts";
import { isFolder } from "../inputs/file.ts";
import { listFolder, PAGE_EXTENSIONS } from "../inputs/folder.ts";
import { STDIN } from "../inputs/stdin.ts";
import { isAddress } from "../inputs/url.ts";
import type { Arguments } from "./arguments.ts";

/** The pages that the command line names. */
export interface Inputs {
  readonly items: readonly (string | Undelivered)[];
  /** More than one page, or a folder, which may hold more. */
  readonly several: boolean;
  /** Files only: these are read ahead, and addresses are fetched one after another. */
  readonly files: boolean;
}

/** Operands, each folder as the pages in it. */
export async function listInputs(args: Arguments): Promise<Inputs> {
  const { operands } = args;
  if (operands.length === 0)
    throw new UsageError("no page named", "name a file, a folder or a URL, or - for standard input");
  const items: (string | Undelivered)[] = [];
  let several = operands.length > 1;
  for (const operand of operands) {
    if (operand === STDIN || isAddress(operand) || !(await isFolder(operand))) {
      items.push(operand);
      continue;
    }
    several = true;
    const { paths, failures } = await listFolder(operand);
    for (const item of [...paths, ...failures]) items.push(item);
    if (paths.length + failures.length === 0) items.push(emptyFolder(operand));
  }
  if (several && args.value("url") !== undefined)
    throw new UsageError("--url belongs to one page", "use a manifest to give each page its address");
  const files = items.every((item) => typeof item !== "string" || (item !== STDIN && !isAddress(item)));
  return { items, several, files };
}

function emptyFolder(name: string): Undelivered {
  return {
    kind: "undelivered",
    name,
    reason: "no-file",
    message: `no pages in it; they end in ${[...PAGE_EXTENSIONS].join(", ")}`,
  };
}
