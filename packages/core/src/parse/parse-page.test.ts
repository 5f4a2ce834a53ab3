import { expect, test } from "vitest";
import type { Capture } from "../capture/capture.ts";
import { openCapture } from "../capture/open-capture.ts";
import { ELEMENT, type Page, type Tree } from "./page.ts";
import { parsePage } from "./parse-page.ts";

function capture(source: string, contentType = "text/html"): Capture {
  const opened = openCapture(source, { contentType });
  if (opened.kind === "unreadable") throw new Error(opened.reason);
  return opened;
}

function parse(source: string): Page {
  return parsePage(capture(source), {});
}

/** The tree below the body on one line: `p(one b(two))`, a text as itself, an empty element without brackets. */
function outline(source: string): string {
  const { tree } = parse(`<!doctype html><body>${source}`);
  return children(tree, bodyOf(tree));
}

function bodyOf(tree: Tree): number {
  for (let node = 0; node < tree.length; node++) if (tree.tagName(node) === "body") return node;
  return -1;
}

function children(tree: Tree, parent: number): string {
  const parts: string[] = [];
  for (let node = parent + 1; node < (tree.subtreeEnd[parent] ?? 0); node = tree.subtreeEnd[node] ?? 0) {
    if (tree.kind[node] !== ELEMENT) parts.push(tree.text(node).trim());
    else {
      const inner = children(tree, node);
      parts.push(inner === "" ? tree.tagName(node) : `${tree.tagName(node)}(${inner})`);
    }
  }
  return parts.filter((part) => part !== "").join(" ");
}

const IMPLIED: readonly (readonly [html: string, tree: string])[] = [
  ["<p>one<p>two", "p(one) p(two)"],
  ["<p>one<div>two</div>", "p(one) div(two)"],
  ["<p>one<h2>two</h2>three", "p(one) h2(two) three"],
  ["<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(a) li(b ul(li(c))) li(d))"],
  ["<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"],
  ["<h1>a<h2>b</h1>c", "h1(a) h2(b) c"],
  ["<select><option>a<option>b</select>c", "select(option(a) option(b)) c"],
  ["<ruby>a<rp>(<rt>b<rp>)</ruby>", "ruby(a rp(() rt(b) rp()))"],
  ["<button>a<p>b</button>c", "button(a p(b)) c"],
  ["<button>a<button>b", "button(a) button(b)"],
  ["a</p>b", "a p b"],
  ["a</br>b", "a br b"],
  ["a</span></x-y>b", "a b"],
  ["<br/>a<img src=x>b<hr>", "br a img b hr"],
  ["<div/>a", "div(a)"],
  ["<image>", "img"],
];

test.each(IMPLIED)("implied and stray ends: %s", (html, tree) => {
  expect(outline(html)).toBe(tree);
});

const TABLES: readonly (readonly [html: string, tree: string])[] = [
  ["<table><tr><td>a<td>b<tr><td>c</table>d", "table(tbody(tr(td(a) td(b)) tr(td(c)))) d"],
  ["<table>lost<tr><td>a</table>", "lost table(tbody(tr(td(a))))"],
  ["<table><tr><p>up</p><td>a</table>", "p(up) table(tbody(tr(td(a))))"],
  ["<table><td><p>a<td><b>c</table>d", "table(tbody(tr(td(p(a)) td(b(c))))) d"],
  ["<table><caption>a<tr><td>b", "table(caption(a) tbody(tr(td(b))))"],
  ["<table><col><tr><th>a", "table(colgroup(col) tbody(tr(th(a))))"],
  ["<table><tr><td><table><tr><td>a</table>b</table>c", "table(tbody(tr(td(table(tbody(tr(td(a)))) b)))) c"],
  ["<table><tr><td>a</div>b</table>", "table(tbody(tr(td(a b))))"],
  ["<table><form><tr><td>a</form>b</table>", "table(form tbody(tr(td(a b))))"],
  ["<table><input type=hidden><tr><td>a", "table(input tbody(tr(td(a))))"],
  ["<table><script>x</script><tr><td>a", "table(script(x) tbody(tr(td(a))))"],
  ["<td>a</td>b", "a b"],
  ["<table><tr><p>a<p>b<td>c</table>", "p(a) p(b) table(tbody(tr(td(c))))"],
  ["<table><tr><td><svg><desc><b>a</td></table>c", "table(tbody(tr(td(svg(desc(b(a))))))) c"],
];

test.each(TABLES)("tables: %s", (html, tree) => {
  expect(outline(html)).toBe(tree);
});

const FORMATTING: readonly (readonly [html: string, tree: string])[] = [
  ["<b>a<i>b</b>c</i>d", "b(a i(b)) i(c) d"],
  ["<p><b>a<p>b</b>c", "p(b(a)) p(b(b) c)"],
  ["<b>a<p>b</b>c</p>d", "b(a) p(b(b) c) d"],
  ["<a href=1>a<a href=2>b</a>c", "a(a) a(b) c"],
  ["<a>a<div>b<a>c</a></div>", "a(a) div(a(b) a(c))"],
  ["<i><div><b>a</i>b</b></div>", "i div(i(b(a)) b(b))"],
  ["<b>a<div>b</div>", "b(a div(b))"],
  ["<font>a<table><td>b</font>c</table>d", "font(a table(tbody(tr(td(b c)))) d)"],
];

test.each(FORMATTING)("overlapping formatting: %s", (html, tree) => {
  expect(outline(html)).toBe(tree);
});

const TOKENS: readonly (readonly [html: string, tree: string])[] = [
  ["a < b <1 <> c", "a < b <1 <> c"],
  ["<!-- <p> -->a<!-->b<!--->c<!-- x --!>d", "a b c d"],
  ["a<!-- never closed <p>b", "a"],
  ["a<?php echo '<p>' ?>b", "a ' ?>b"],
  ["a<script>if (a</b) '<p>'</script>b", "a script(if (a</b) '<p>') b"],
  ["<script><!-- <script>x</script> --></script>a", "script(<!-- <script>x</script> -->) a"],
  ["a<SCRIPT>never closed <p>", "a script(never closed <p>)"],
  ["<textarea><p>&lt;</textarea>a", "textarea(<p><) a"],
  ["<style>&amp;<p></style>a", "style(&amp;<p>) a"],
  ["<template>a<template>b</template>c</template>d", "template(a<template>b</template>c) d"],
  ["<noscript><p>a</noscript>b", "noscript(p(a)) b"],
  ["<iframe><p>a</iframe>b", "iframe(<p>a) b"],
  ['<p title="a>b" class=\'c">\'>d', "p(d)"],
  ['a<p title="never closed>b', "a"],
  ["a<p", "a"],
  ["<svg><path/><text>a</text></svg>b", "svg(path text(a)) b"],
  ["<svg><g><p>a", "svg(g) p(a)"],
  ["<svg><title><b>a</b></title></svg>c", "svg(title(b(a))) c"],
  ["<svg><![CDATA[a &amp; <p>]]></svg>b", "svg(a &amp; <p>) b"],
  ["<math><mi>a</mi></math>", "math(mi(a))"],
  ["<p>a</p><noscript><p>b</noscript>c", "p(a) noscript(p(b)) c"],
  ["<p>z<plaintext><p>a", "p(z) plaintext(<p>a)"],
  ["<plaintext><p>a</plaintext>", "plaintext(<p>a</plaintext>)"],
  ["a</body></html>b<p>c", "a b p(c)"],
  ["<html class=x><body><head>a", "a"],
  ["Tom &amp; Ann&nbsp;&copy 2&hellip;", "Tom & Ann\u00a0© 2…"],
];

test.each(TOKENS)("tokens: %s", (html, tree) => {
  expect(outline(html)).toBe(tree);
});

test("head, body and html are implied where the page leaves them out", () => {
  const { tree } = parse("<title>A</title><p>b");
  expect(children(tree, 0)).toBe("html(head(title(A)) body(p(b)))");
});

test("a picture in the head's noscript ends the head", () => {
  const { tree } = parse("<head><title>A</title><noscript><img src=x></noscript><meta name=a content=b></head><body>c");
  expect(children(tree, 0)).toBe("html(head(title(A) noscript) body(img meta c))");
});

test("a table ends an open paragraph, but not in quirks mode", () => {
  expect(outline("<p>a<table><td>b")).toBe("p(a) table(tbody(tr(td(b))))");
  const { tree } = parse("<p>a<table><td>b");
  expect(children(tree, bodyOf(tree))).toBe("p(a table(tbody(tr(td(b)))))");
});

test("the arrays are in preorder, also where formatting and tables moved nodes", () => {
  const { tree } = parse("<table>x<b>y<p>z</b>w<tr><td>v</table><i><div>u</i>t");
  expect(tree.parent[0]).toBe(-1);
  for (let node = 1; node < tree.length; node++) {
    const parent = tree.parent[node] ?? -1;
    expect(parent).toBeLessThan(node);
    expect(tree.subtreeEnd[node]).toBeLessThanOrEqual(tree.subtreeEnd[parent] ?? 0);
    expect(tree.depth[node]).toBe((tree.depth[parent] ?? 0) + 1);
  }
});

test("spans of nodes are their places in the source", () => {
  const source = '<body><p id="a">one</p>';
  const { tree } = parse(source);
  const p = bodyOf(tree) + 1;
  expect(source.slice(tree.from[p], tree.to[p])).toBe('<p id="a">');
  expect(source.slice(tree.from[p + 1], tree.to[p + 1])).toBe("one");
  expect(tree.from[1]).toBe(tree.to[1]);
});

test("attributes are found in either case, first of a name wins, references are decoded", () => {
  const { tree } = parse("<body><a HREF=/x?a=1&amp;b=2&copy=3 href=/y Data-Id='q &lt;' hidden checked=>t");
  const a = bodyOf(tree) + 1;
  expect(tree.attribute(a, "href")).toBe("/x?a=1&b=2&copy=3");
  expect(tree.attribute(a, "data-id")).toBe("q <");
  expect(tree.attribute(a, "hidden")).toBe("");
  expect(tree.attribute(a, "checked")).toBe("");
  expect(tree.attribute(a, "title")).toBeNull();
  expect(tree.attribute(0, "href")).toBeNull();
});

test("plain text has the document alone", () => {
  const page = parsePage(capture("<p>no markup</p>", "text/plain"), {});
  expect(page.tree.length).toBe(1);
  expect(page.tree.subtreeEnd[0]).toBe(1);
  expect(page.declared.title).toBeNull();
});

test("limits of nodes and depth are reported and held", () => {
  const few = parsePage(capture("<p>a".repeat(50)), { maxNodes: 40 });
  expect(few.problems.map((problem) => problem.code)).toEqual(["node-limit"]);
  expect(few.tree.length).toBeLessThan(50);
  const deep = parse(`${"<div>".repeat(100_000)}end`);
  expect(deep.problems.map((problem) => problem.code)).toEqual(["depth-limit"]);
  expect(deep.tree.depth.reduce((a, b) => Math.max(a, b))).toBeLessThanOrEqual(512);
  expect(deep.tree.text(deep.tree.length - 1)).toBe("end");
});

const HOSTILE: readonly (readonly [what: string, start: string, repeated: string])[] = [
  ["less-than signs", "", "<"],
  ["unclosed comments", "", "<!--"],
  ["comments with the rare end", "", "<!-- x --!>"],
  ["unclosed quotes", "", '<a href="'],
  ["scripts", "", "<script></script >"],
  ["escaped scripts", "<script><!--", "<script></script>"],
  ["attributes", "<p ", "a=b "],
  ["formatting", "", "<b><p>"],
  ["links with blocks", "", "<a><div>"],
  ["text in tables", "", "<table>x"],
  ["nested tables", "", "<table><tr><td>"],
  ["ends of nothing", "<div>".repeat(400), "</p></b></x>"],
  ["microdata", "", "<div itemscope itemprop=a>x"],
  ["broken JSON-LD", '<script type="application/ld+json">{"a":', '"x" '],
  ["ampersands", "", "&a"],
];

test.each(HOSTILE)("a megabyte of %s is read in linear time", (_what, start, repeated) => {
  const clock = globalThis.performance;
  const took = (size: number): number => {
    const source = start + repeated.repeat(Math.ceil(size / repeated.length));
    const began = clock.now();
    parse(source);
    return clock.now() - began;
  };
  // The best of three: a busy machine makes one slow, and never one fast.
  const best = (size: number): number => Math.min(took(size), took(size), took(size));
  took(50_000);
  const small = Math.max(best(250_000), 5);
  expect(best(1_000_000)).toBeLessThan(small * 4 * 5);
});

test("formatting left open goes on in the text of a drawing's HTML", () => {
  expect(outline("<svg><foreignObject><p><i>a</p>b")).toContain("i(b)");
});
