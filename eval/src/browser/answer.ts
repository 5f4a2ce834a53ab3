/** The element in which a page of ours leaves its answer, as JSON in base64, so that no parser changes it. */
const ID = "answer";
const ANSWER = new RegExp(`<pre id="${ID}">([A-Za-z0-9+/=]*)</pre>`);

/** Defines `leaveAnswer(value)` in a page; the element must be in the page already. */
export const LEAVE_ANSWER: string = `
const leaveAnswer = (value) => {
  let binary = "";
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) binary += String.fromCharCode(byte);
  document.getElementById("${ID}").textContent = btoa(binary);
};`;

export const ANSWER_ELEMENT: string = `<pre id="${ID}"></pre>`;

/** What the page left in its document; throws where it left nothing. */
export function answerIn(dom: string): unknown {
  const found = ANSWER.exec(dom)?.[1];
  if (found === undefined || found === "")
    throw new Error("the page left no answer: its script did not come to its end");
  return JSON.parse(Buffer.from(found, "base64").toString("utf8"));
}
