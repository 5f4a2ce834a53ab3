import type { Shape } from "../../text/shape.ts";
import { proseWords, type Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** How the block's own text reads. Plain text has these too. */
export const WORDING: FeatureGroup = {
  names: [
    "words",
    "wordLength",
    "digitShare",
    "upperShare",
    "capitalisedShare",
    "cjkShare",
    "sentenceEnds",
    "wordsPerSentence",
    "commasPerWord",
    "quotes",
    "separatorsPerWord",
    "endsSentence",
    "endsEllipsis",
    "endsColon",
    "startsUpper",
  ],
  prepare: (page: Survey) => (block, put) => {
    const shape = page.shapes[block];
    if (shape !== undefined) putShape(shape, put);
  },
};

function putShape(shape: Shape, put: (value: number) => void): void {
  const words = Math.max(1, shape.words);
  const letters = Math.max(1, shape.letters);
  put(proseWords(shape));
  put(shape.letters / words);
  put(shape.digits / (letters + shape.digits));
  put(shape.uppers / letters);
  put(shape.capitalised / words);
  put(shape.cjk / letters);
  put(shape.sentenceEnds);
  put(proseWords(shape) / (1 + shape.sentenceEnds));
  put(shape.commas / words);
  put(shape.quotes);
  put(shape.separators / words);
  put(shape.endsSentence ? 1 : 0);
  put(shape.endsEllipsis ? 1 : 0);
  put(shape.endsColon ? 1 : 0);
  put(shape.startsUpper ? 1 : 0);
}
