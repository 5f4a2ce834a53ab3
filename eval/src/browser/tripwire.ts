import { ANSWER_ELEMENT, answerIn, LEAVE_ANSWER } from "./answer.ts";
import { domAfter } from "./chromium.ts";

/** Time for images that fail, timers, and animations of SVG, after every frame has loaded. */
const PATIENCE_MS = 1000;
/** A page may hang a browser's clock: it has this long in all. */
const LIMIT_MS = 20_000;
/** Frames of one browser page. */
const BATCH = 32;

/** Which of the fragments did what they must not: ran script, or hold an element or attribute that could. By index, each with what was seen. */
export type Tripped = Readonly<Record<number, readonly string[]>>;

/**
 * Renders HTML fragments in Chromium, each in a frame of its own, once as the parser reads it and once read back from innerHTML
 * and set again (mutation XSS); presses every link that is no web address. What calls alert, confirm, prompt or print, or leaves the frame,
 * has tripped the wire. `mayHold` off: fragments that hold active content without running it trip it too.
 */
export async function trip(
  chromium: string,
  fragments: readonly string[],
  { mayHold }: { readonly mayHold: boolean },
): Promise<Tripped> {
  const tripped: Record<number, readonly string[]> = {};
  for (let first = 0; first < fragments.length; first += BATCH) {
    const dom = await domAfter(chromium, pageOf(fragments.slice(first, first + BATCH), mayHold), LIMIT_MS);
    for (const [index, what] of Object.entries(answerIn(dom) as Tripped)) tripped[first + Number(index)] = what;
  }
  return tripped;
}

function pageOf(fragments: readonly string[], mayHold: boolean): string {
  const data = Buffer.from(JSON.stringify(fragments), "utf8").toString("base64");
  return `<!doctype html><meta charset="utf-8">${ANSWER_ELEMENT}<script>${LEAVE_ANSWER}
const fragments = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob("${data}"), (c) => c.charCodeAt(0))));
const seen = {};
const note = (i, what) => { (seen[i] ??= []).includes(what) || seen[i].push(what); };
window.tripped = note;
const wires = (i) => "<script>for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => parent.tripped(" + i + ", name);<\\/script>";
const frameOf = (i, body) => {
  const frame = document.createElement("iframe");
  frame.srcdoc = "<!doctype html><meta charset=utf-8>" + wires(i) + "<div id=story>" + body + "</div>";
  document.body.append(frame);
  return frame;
};
const ACTIVE = "script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, form, input, button, textarea, select, svg, math, template, noscript, audio, video, source, track, marquee, dialog, portal";
const inspect = (i, root) => {
  for (const element of root.querySelectorAll("*")) {
    if (element.matches(ACTIVE)) note(i, "holds " + element.localName);
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on") || name === "style" || name === "srcdoc" || name === "id") note(i, "holds " + name);
      if ((name === "href" || name === "src") && !/^(https?:|mailto:)/i.test(value)) note(i, "holds " + name + "=" + value.slice(0, 24));
    }
  }
};
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const loaded = (frame) => new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
const run = async () => {
  const frames = fragments.map((body, i) => frameOf(i, body));
  await Promise.all(frames.map(loaded));
  await pause(${PATIENCE_MS});
  frames.forEach((frame, i) => {
    const story = frame.contentDocument?.getElementById("story");
    if (!story) return note(i, "left its frame");
    ${mayHold ? "" : "inspect(i, story);"}
    const copy = frame.contentDocument.createElement("div");
    copy.innerHTML = story.innerHTML;
    copy.innerHTML = copy.innerHTML;
    ${mayHold ? "" : "inspect(i, copy);"}
    frame.contentDocument.body.append(copy);
    for (const a of story.querySelectorAll("a")) if (!/^(https?:|mailto:)/i.test(a.href)) a.click();
  });
  await pause(${PATIENCE_MS});
  leaveAnswer(seen);
};
void run();
</script>`;
}
