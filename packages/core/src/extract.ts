import { assemble } from "./assemble/assemble.ts";
import type { PageWeights } from "./assemble/page-kind.ts";
import { openCapture } from "./capture/open-capture.ts";
import { classify } from "./classify/classify.ts";
import type { LineModel } from "./classify/line-model/line-model.ts";
import type { BlockModel } from "./classify/model.ts";
import { shippedModel } from "./classify/shipped-model.ts";
import { readFields } from "./fields/read-fields.ts";
import { measure } from "./measure/measure.ts";
import type { ExtractOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { parsePage } from "./parse/parse-page.ts";
import { forgetPage } from "./text/once-per-page.ts";

/**
 * Reads a captured news page: bytes or characters of HTML, or plain text copied from a page.
 * A bad page is an outcome and never a throw; throws TypeError for the caller's mistakes alone (a wrong argument type, a date that is none).
 */
export function extract(input: Uint8Array | string, options: ExtractOptions = {}): Outcome {
  return extractorWith(shippedModel())(input, options);
}

/** The pipeline with other weights: cross-validation reads each page with a model that never saw its site. */
export function extractorWith(
  model: BlockModel,
  lines?: LineModel,
  pages?: PageWeights,
): (input: Uint8Array | string, options?: ExtractOptions) => Outcome {
  return (input, options = {}) => {
    const capture = openCapture(input, options);
    if (capture.kind === "unreadable") return capture;
    const page = parsePage(capture, options);
    const galley = measure(page, options.maxSteps);
    const lineOptions = { ...(lines && { model: lines }), ...(options.site && { site: options.site }) };
    const labels = classify(page, galley, model, lineOptions);
    const labelled = { page, galley, labels };
    const outcome = assemble(labelled, readFields(labelled, options.site), pages);
    forgetPage();
    return outcome;
  };
}
