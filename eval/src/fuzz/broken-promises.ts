import {
  type ExtractOptions,
  extract,
  type Outcome,
  toHtml,
  toJson,
  toMarkdown,
  toNinjs,
  toSchemaOrg,
  toTei,
  toText,
  validateRecord,
} from "tearsheet";

/** Longest wall time for a page on a busy machine, with so much more for each megabyte: a hang, not a slow page. */
const HANG_MS = 5000;
const MEGABYTE_MS = 5000;

/** What the library promises of every page, and does not keep of this one; empty where all is well. */
export function brokenPromises(page: Uint8Array | string, options: ExtractOptions): readonly string[] {
  const start = performance.now();
  try {
    const outcome = extract(page, options);
    if (performance.now() - start > HANG_MS + (page.length / 1e6) * MEGABYTE_MS)
      return [`took ${Math.round(performance.now() - start)} ms`];
    return [
      ...lawsBroken(outcome),
      ...(bytesOf(outcome) === bytesOf(extract(page, options)) ? [] : ["not the same bytes twice"]),
    ];
  } catch (problem) {
    return [`threw ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`];
  }
}

function lawsBroken(outcome: Outcome): readonly string[] {
  if (outcome.kind === "unreadable") return [];
  const { record } = outcome;
  for (const render of [toHtml, toMarkdown, toText, toSchemaOrg, toNinjs, toTei]) render(record);
  const validation = validateRecord(JSON.parse(toJson(record)));
  return validation.valid ? [] : validation.errors.map((error) => JSON.stringify(error));
}

function bytesOf(outcome: Outcome): string {
  return outcome.kind === "unreadable" ? outcome.reason : toJson(outcome.record) + JSON.stringify(outcome.problems);
}
