import { expect, test } from "vitest";
import { isRunningText, proseWords } from "./running-text.ts";
import { shapeOf } from "./shape.ts";

/** `words · digits · sentence ends · commas`, and whether the line reads as running text. */
function shown(text: string): string {
  const shape = shapeOf(text, []);
  const counts = [proseWords(shape), shape.digits, shape.sentenceEnds, shape.commas].join(" · ");
  return `${counts}${isRunningText(shape) ? " text" : ""}`;
}

test.each([
  ["en", "The ferry left at 9, and came back.", "8 · 1 · 1 · 1 text"],
  ["zh", "渡轮今早九点离港，中午返回。", "6 · 0 · 1 · 1"],
  ["th", "เรือข้ามฟากออกเวลา ๙ นาฬิกา", "11.5 · 1 · 0 · 0"],
  ["lo", "ເຮືອຂ້າມຟາກອອກແລ້ວ", "7.5 · 0 · 0 · 0"],
  ["km", "សាឡាងចេញដំណើរនៅព្រឹកនេះ។", "6.5 · 0 · 1 · 0"],
  ["my", "ကူးတို့သင်္ဘောသည် ယနေ့နံနက် ထွက်ခွာသည်။", "8.5 · 0 · 1 · 0 text"],
  ["hy", "Լաստանավը մեկնեց այսօր առավոտյան՝ ժամը 9-ին։", "7 · 1 · 1 · 0 text"],
  ["am", "ጀልባው ዛሬ ጠዋት ተነሣ፣ ከሰዓት ተመለሰ።", "6 · 0 · 1 · 1"],
  ["fa", "قایق ساعت ۱۴:۳۰ رفت، و برگشت", "7 · 4 · 0 · 1"],
  ["hi", "नाव सुबह ९ बजे चली और दोपहर को लौटी।", "9 · 1 · 1 · 0 text"],
])("%s", (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});
