import { FILE_SIGN, WORD_IN_BRACKETS } from "../text/patterns.ts";
import { type Sheet, take } from "./lines-sheet.ts";

const PROBABILITY = 0.9;

/** Takes what text browsers write for a picture that nobody described: `[ferry-in-a]`. */
export function takePictureMarks({ lines }: Sheet): void {
  for (const line of lines)
    if (WORD_IN_BRACKETS.test(line.text) && FILE_SIGN.test(line.text))
      take(line, "other", PROBABILITY, "mark: picture");
}
