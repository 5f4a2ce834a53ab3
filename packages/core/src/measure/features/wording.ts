import type { Survey } from "../survey.ts";
import type { FeatureGroup } from "./group.ts";

/** How the block's own text reads. */
export const WORDING: FeatureGroup = {
  width: 15,
  fill: (page: Survey, rows: Float32Array, at: number, width: number) => {
    for (let i = 0, to = at; i < page.shapes.length; i++, to += width) {
      const shape = page.shapes[i];
      if (shape === undefined) continue;
      const words = Math.max(1, shape.words);
      const letters = Math.max(1, shape.letters);
      const size = page.size[i] ?? 0;
      rows[to] = size;
      rows[to + 1] = shape.letters / words;
      rows[to + 2] = shape.digits / (letters + shape.digits);
      rows[to + 3] = shape.uppers / letters;
      rows[to + 4] = shape.capitalised / words;
      rows[to + 5] = shape.cjk / letters;
      rows[to + 6] = shape.sentenceEnds;
      rows[to + 7] = size / (1 + shape.sentenceEnds);
      rows[to + 8] = shape.commas / words;
      rows[to + 9] = shape.quotes;
      rows[to + 10] = shape.separators / words;
      rows[to + 11] = shape.endsSentence ? 1 : 0;
      rows[to + 12] = shape.endsEllipsis ? 1 : 0;
      rows[to + 13] = shape.endsColon ? 1 : 0;
      rows[to + 14] = shape.startsUpper ? 1 : 0;
    }
  },
};
