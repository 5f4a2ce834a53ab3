import { expect, test } from "vitest";
import { measuredPage } from "../../test/measured-page.ts";

test.each([
  ['<span class="initial-letter">N</span> <span>a endlich!</span>', "Na endlich!"],
  ['<span class="outer-dropcap"><span>T</span></span> <b>here</b> are boats', "There are boats"],
  ['<span class="dropcap">Т</span> <span>ак было</span>', "Так было"],
  ['<span class="dropcap">A</span> boat came', "A boat came"],
  ['<span class="dropcap">A</span><span> boat came</span>', "A boat came"],
  ['<span class="dropcap">I </span><span>am here</span>', "I am here"],
  ['<span class="dropcap">I</span> <span>AM here</span>', "I AM here"],
  ['<span class="grade">B</span> <span>plus for effort</span>', "B plus for effort"],
])("%s", (html, text) => {
  expect(measuredPage(`<!doctype html><body><p>${html}</p>`).galley.text).toBe(text);
});
