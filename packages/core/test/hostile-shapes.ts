/** What lynx lists below a page. */
const ADDRESSES = " 1. a:b\n 2. c:d\n 3. e:f\n 4. g:h\n 5. i:j\n";

/** Pages of about a size, each a story with much of one thing: what might take more time than its length is worth. */
export const HOSTILE_SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "a message of many parts": (size) => MESSAGE + fill("--q\nContent-Type: image/png\n\nx\n", size),
  "a message of messages": (size) =>
    MESSAGE + count((i) => `--q\nContent-Type: multipart/mixed; boundary=q${i}\n\n--q${i}\nx: =\n`, size),
  "a message's long head": (size) => `MIME-Version: 1.0\n${fill("x: y\n folded\n", size)}`,
  "a field of tabs": (size) => `Subject: a\nMIME-Version:${fill("\t", size)}\rx\n\n${STORY}`,
  "a quoted message": (size) =>
    `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${STORY}${fill("= = =\n=3D", size)}`,
  "nested blocks": (size) => page(ARTICLE + fill("<div>", size)),
  "many blocks": (size) => page(ARTICLE + fill("<div>menu <b>item</b></div>", size)),
  "hidden blocks, nested": (size) => page(ARTICLE + fill("<div hidden><p>x", size)),
  attributes: (size) => page(`<div ${count((i) => ` a${i}=1`, size)}>${ARTICLE}</div>`),
  "classes of one element": (size) => page(`<div class="${count((i) => `c${i} `, size)}">${ARTICLE}</div>`),
  "repeated classes": (size) =>
    page(ARTICLE + fill('<div class="story-body item x1"><p class="lead">A line of text</p></div>', size)),
  "unclosed formatting": (size) => page(ARTICLE + fill("<b><i><p>x", size)),
  "unlike formatting": (size) => page(ARTICLE + count((i) => `<font size=${i}>x<p>`, size)),
  "nested inline": (size) => page(`${ARTICLE}<p>${fill("<span><em>a ", size)}`),
  "links in a line": (size) => page(ARTICLE + count((i) => `<a href=/${i}>Item ${i} of the list</a> `, size)),
  entities: (size) => page(`${ARTICLE}<p>${fill("&amp;&notit;&#x41;&eacute ", size)}`),
  "no-break spaces": (size) => page(`${ARTICLE}<p>${fill("&nbsp;", size)}`),
  "encoded twice": (size) => page(`${ARTICLE}<p>${fill("the harbour\u00e2\u0080\u0099s caf\u00c3\u00a9 ", size)}`),
  "encoded three times": (size) => page(`${ARTICLE}<p>${fill("\u00c3\u0083\u00c2\u00a9 ", size)}`),
  "ruby of many parts": (size) => page(`${ARTICLE}<p><ruby>${fill("港<rp>(</rp><rt>みなと</rt><rp>)</rp>", size)}`),
  "a line that counts to titles": (size) =>
    `${count((i) => `Title number ${i}\n`, size / 2)}${STORY}\n${count((i) => `${i} answers to Title number ${i}\n`, size / 2)}`,
  "what lynx writes for pictures": (size) =>
    `${fill("[a.b[a.png (BUTTON IFRAME: ____ [\n", size)}${STORY}\n${ADDRESSES}`,
  "one bracket before an address list": (size) => `[${fill("a.", size)}\n${STORY}\n${ADDRESSES}`,
  "clocks below a heading": (size) => `${STORY}\nLatest news\n${fill("10:04 A storm is coming to the coast.\n", size)}`,
  "a caption of dates": (size) => `${STORY}\n${fill("＝1日、", size)}。`,
  "titles above a time": (size) => `${count((i) => `Title number ${i}\n`, size)}Published: 3 May 2025\n${STORY}`,
  "a fence that does not close": (size) => `---\ntitle: A\nauthors:\n${fill("- Anna Kern\n", size)}`,
  "names with functions in brackets": (size) => page(`${ARTICLE}<p>By ${fill("Anna Kern (photos), ", size)}`),
  "a database's fields": (size) => `Title\n${fill("Section: a b c\nRubrik: x", size)}\n${STORY}`,
  "entries of a live page": (size) =>
    page(`<h1>Live: council votes</h1>${fill("<div><p>09:42<p>The vote is open.</div>", size)}${ARTICLE}`),
  "nested entries of a live page": (size) =>
    page(`<h1>Live: council votes</h1>${fill("<div>09:42<p>The vote is open.</p>", size)}${ARTICLE}`),
  "one text": (size) => page(`${ARTICLE}<p>${fill("word and more, ", size)}`),
  "one word": (size) => page(`${ARTICLE}<p>${fill("x", size)}`),
  "combining marks": (size) => page(`<p class=byline>By e${fill("\u0301\u0323", size / 2)}</p>${ARTICLE}`),
  digits: (size) => page(`${ARTICLE}<p>${fill("1", size)}`),
  quotes: (size) => page(`${ARTICLE}<p>${fill('"(“', size)}`),
  separators: (size) => page(`${ARTICLE}<p>${fill(" - – | / ", size)}`),
  "names and commas": (size) => page(`${ARTICLE}<p>By ${fill("Anna Kern, ", size)}`),
  "a ticker": (size) => page(`${ARTICLE}<ul>${fill("<li><a href=/a>14:05 The bridge reopens at last</a>", size)}</ul>`),
  "quotations announced": (size) =>
    page(`${ARTICLE}${fill("<p>They said:</p><blockquote><p>It was so:</p></blockquote>", size)}`),
  "quotations in one": (size) =>
    page(`${ARTICLE}<p>They said:</p><blockquote>${fill("<p>It was so:</p>", size)}</blockquote>`),
  datelines: (size) => page(`${ARTICLE}<p>${fill("MARL (Agency) - ", size)}`),
  credits: (size) => page(`${ARTICLE}<p>${fill("Reporting by Anna Kern; Editing by Bob Moss; ", size)}`),
  "a long caption": (size) =>
    page(`${ARTICLE}<figure><img src=a.jpg><figcaption>${fill("A man (Photo: X/Y) ", size)}</figcaption></figure>`),
  "a caption of slashes": (size) =>
    page(`${ARTICLE}<figure><img src=a.jpg><figcaption>${fill("A man / Ann Lee / ", size)}</figcaption></figure>`),
  "what a machine summed up": (size) => page(`${ARTICLE}${fill("<p>AI-generated AI a AI-made", size)}`),
  "announcements and two titles": (size) =>
    page(`${ARTICLE}${STORY}${count((i) => `<p>Read also<h4><a href=/2024/05/${i}>Pier closed</a></h4>`, size)}`),
  "a long title": (size) =>
    `<title>${fill("Council votes - ", size)}</title><h1>${fill("Council votes ", size)}</h1>${STORY}`,
  "a title's marks": (size) => page(ARTICLE).replace("</title>", `${fill("_x - y|", size)}</title>`),
  "a title's dashes": (size) => page(ARTICLE).replace("<title>", `<title>a${fill("-", size)}b - `),
  "many headlines": (size) => page(count((i) => `<h1>Council votes ${i}</h1>`, size) + STORY),
  metas: (size) =>
    page(
      ARTICLE,
      count((i) => `<meta property="og:title" content="Title ${i}"><meta name=author content="Anna ${i}">`, size),
    ),
  "JSON-LD blocks": (size) =>
    page(ARTICLE, fill('<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>', size)),
  "broken JSON-LD": (size) =>
    page(ARTICLE, `<script type="application/ld+json">${fill('{"a":"b" "c",,', size)}</script>`),
  "nested JSON-LD": (size) => page(ARTICLE, `<script type="application/ld+json">${fill('{"a":[', size)}`),
  microdata: (size) =>
    page(ARTICLE + fill('<div itemscope itemtype="https://schema.org/Article"><i itemprop=author>Bob</i>', size)),
  tables: (size) => page(ARTICLE + fill("<table><tr><td>a", size)),
  "foster parents": (size) => page(`${ARTICLE}<table>${fill("<b>x<tr>", size)}`),
  "tables of data": (size) => page(ARTICLE + fill("<table><tr><td>a<td>b<tr><td>c<td>d</table>", size)),
  "a table of many rows": (size) => page(`${ARTICLE}<table>${fill("<tr><td>a<td>b", size)}`),
  "footnotes' marks": (size) => page(`${ARTICLE}<p>a${fill("<sup><a href=#f>1</a></sup>", size)}`),
  "lists of chapters": (size) =>
    page(ARTICLE + count((i) => `<h3>Part ${i}</h3><li><a href=#a>A</a><a href=#b>B</a><a href=#c>C</a>`, size)),
  "a list of chapters": (size) => page(ARTICLE + count((i) => `<li><a href=#p${i}>Part ${i} of the report</a>`, size)),
  "the story again and again": (size) => page(ARTICLE.replace("</article>", fill(STORY, size))),
  "a tag's commas": (size) => page(`${ARTICLE}<p class=tags><a href=/tag/a>a${fill(",", size)}b</a>`),
  "embeds in the story": (size) =>
    page(ARTICLE.replace("</p>", `</p>${count((i) => `<iframe src="https://youtu.be/${i}x"></iframe>`, size)}`)),
  "facades in the story": (size) =>
    page(
      ARTICLE.replace("</p>", `</p>${count((i) => `<div class=embed data-url="//a.example/a/b${i}"></div>`, size)}`),
    ),
  "a facade's address": (size) =>
    page(
      ARTICLE.replace("</p>", `</p><div class=embed data-url="//a${fill("/a//a", size)}" ${fill("a ", size)}></div>`),
    ),
  "a picture's query": (size) => page(ARTICLE.replace("</p>", `</p><img src="/a?url=${fill("?url=", size)}">`)),
  "declared players": (size) =>
    page(
      ARTICLE.replace("</p>", `</p>${fill('<div data-id="ab12cd34"></div><p>ab12cd34</p>', size)}`),
      `<script type="application/ld+json">[${count((i) => `{"@type":"VideoObject","contentUrl":"https://v.example/ab12cd34/${i}.mp4"},`, size)}{}]</script>`,
    ),
  "list items": (size) => page(`${ARTICLE}<ul>${fill("<li>item of text", size)}`),
  selects: (size) => page(ARTICLE + fill("<select><option>x", size)),
  comments: (size) => page(`${ARTICLE}${fill("<!--a--!>", size)}-->`),
  "open comments": (size) => page(ARTICLE + fill("<!-- x ", size)),
  scripts: (size) => page(ARTICLE + fill("<script>var a=1;</script>", size)),
  "scripts in comments": (size) => page(ARTICLE + fill("<script><!--<script>", size)),
  templates: (size) => page(ARTICLE + fill("<template>", size)),
  drawings: (size) => page(ARTICLE + fill("<svg><path d=M0><g>", size)),
  "tag openings": (size) => page(ARTICLE + fill("<", size)),
  "end tags": (size) => page(ARTICLE + fill("</b></p>", size)),
  pictures: (size) =>
    page(
      ARTICLE +
        count(
          (i) => `<figure><img src="/a${i}.jpg"><figcaption>A man ${i}. Photo: Anna Kern/X</figcaption></figure>`,
          size,
        ),
    ),
  "pictures of one figure": (size) =>
    page(
      `${ARTICLE}<figure>${count((i) => `<img src=a${i}.jpg>`, size)}<figcaption>The weir. Photo: Anna Kern</figcaption></figure>`,
    ),
  "pictures for browsers without scripts": (size) =>
    page(ARTICLE + count((i) => `<noscript><img src=/n${i}.jpg></noscript>`, size)),
  "copies of placeholders": (size) =>
    page(ARTICLE.replace("</p>", `</p>${fill("<img src=data:,><noscript><img src=/n></noscript>", size)}`)),
  "attributes of a placeholder": (size) =>
    page(ARTICLE.replace("</p>", `</p><img src=data:, ${count((i) => ` a${i}=/a.jpga`, size)}>`)),
  sounds: (size) => page(ARTICLE + count((i) => `<audio controls><source src="/v${i}.mp3"></audio>`, size)),
  "captions without pictures": (size) =>
    page(
      ARTICLE +
        count((i) => `<div class=caption>The weir of Upper Marl on day ${i}, half open. Photo: Anna Kern</div>`, size) +
        STORY,
    ),
  "a long base": (size) =>
    page(ARTICLE + fill("<img src=x.jpg width=900>", size / 8), `<base href="https://x.example/${fill("a/", size)}">`),
  times: (size) => page(ARTICLE + count((i) => `<p>Published 12 January 20${10 + (i % 80)} at 10:30 GMT</p>`, size)),
  "time elements": (size) => page(ARTICLE + fill('<time datetime="2025-01-12">Jan 12</time>', size)),
  "unlike times": (size) =>
    page(ARTICLE + count((i) => `<p><time datetime="${new Date(i * 1e8).toISOString()}">day ${i}</time></p>`, size)),
  bylines: (size) => page(ARTICLE + count((i) => `<p>By Anna Kern and Bob ${i} Moss</p>`, size)),
  rails: (size) =>
    page(`${ARTICLE}<h2>Most read</h2>${count((i) => `<li><a href=/n${i}>Some other story ${i} is told</a>`, size)}`),
  "headed rails": (size) =>
    page(
      ARTICLE +
        count(
          (i) =>
            `<h3>Related stories</h3><h4><a href=/2024/05/${i}>Harbour ${i}</a></h4><h5><a href=/2024/05/${i}>Pier ${i}</a></h5>`,
          size,
        ),
    ),
  "titles that end alike": (size) =>
    page(
      `${ARTICLE}<h3>Related stories</h3>${count((i) => `<li><a href=/2024/05/${i % 9}>Harbour opens again ${i % 9} <i>read on</i></a>`, size)}`,
    ),
  "a rail's copies": (size) =>
    page(ARTICLE + fill("<h2>Most read</h2><ul><li><a href=/n>Some other story is told today</a></ul>", size)),
  "cards of teasers": (size) =>
    page(count((i) => `<div><h2><a href=/n${i}>Some other story ${i} is told</a></h2></div>${STORY}`, size)),
  "a script's state": (size) =>
    page(
      `<script id=state type="application/json">{"title":"Council votes to mend the weir",${count(
        (i) => `"k${i}":"The council of Upper Marl met on Tuesday, heard the engineer and voted.",`,
        size / 2,
      )}"list":["",${count((i) => `"The engineer said that the weir would hold for ${i} more winters at the least.",`, size / 2)}""]}</script>`,
      '<meta property="og:type" content="article"><meta property="og:title" content="Council votes to mend the weir">',
    ),
  "entries of a live blog": (size) =>
    page(
      STORY + count((i) => `<h3>10:${10 + (i % 50)}</h3><p>The engineer said that gate ${i} would be open.</p>`, size),
    ),
  "declared entries of a live blog": (size) =>
    page(
      count((i) => `<div class=post><h2>Update ${i}</h2><p>It went on and on at gate ${i}</p></div>`, size / 2),
      `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[${count((i) => `{"headline":"Update ${i}","articleBody":"It went on and on"},`, size / 2)}{}]}</script>`,
    ),
  "summaries by machines": (size) =>
    page(ARTICLE + count((i) => `<div><p>Summary ${i} ends here</p><p>This summary was made with AI</p></div>`, size)),
  "stories behind stories": (size) =>
    page(ARTICLE + count((i) => `<h1>Ferry ${i}</h1><p>3 May 2031</p><p>It stays in port, the council says</p>`, size)),
  "ages of times": (size) =>
    page(
      ARTICLE +
        count((i) => `<p><time datetime="${new Date(i * 6e4).toISOString()}">${i % 50} minutes ago</time></p>`, size),
    ),
  "a plain rail": (size) =>
    `${STORY.replaceAll(/<\/?p>/g, "\n")}Top Stories\n${count((i) => `Some other story ${i} is told\n${i % 50}m ago\n`, size)}`,
  "plain titles below the headline": (size) =>
    `Home » News » Council votes to mend the weir\n${count((i) => `Mend the weir, says council number ${i}\n`, size)}${STORY.replaceAll(/<\/?p>/g, "\n")}`,
  "plain names": (size) =>
    `Council votes to mend the weir\n${count((i) => `Anna Kern ${i}\nBob Moss\n`, size)}${STORY.replaceAll(/<\/?p>/g, "\n")}`,
  "wrapped lines": (size) =>
    `Council votes to mend the weir\n\n${count((i) => `The council of Upper Marl met on Tuesday, heard\nthe engineer number ${i}, and voted to mend it.\n\n`, size)}`,
  "Markdown's brackets": (size) => `${MARKED}${fill("[", size / 3)}${fill("](", size / 3)}${fill("[a](b ", size / 3)}`,
  "Markdown's pictures": (size) => `${MARKED}${fill("![", size / 5)}${fill("](x)", (size * 4) / 5)}`,
  "Markdown's emphasis": (size) => `${MARKED}${fill("*a **b _c ~~d `e ***f ", size)}`,
  "Markdown's marks": (size) => `${MARKED}${fill("> * # ", size)}`,
  "Markdown's rows": (size) => MARKED + fill(`${"The council of Upper Marl heard it, ".repeat(2)}\n`, size),
  "Markdown's blanks": (size) => MARKED + fill("a     ", size) + fill("\n     ", size / 8) + fill("-", size / 8),
  "a text browser's numbers": (size) => `1. http://x\n2. http://y\n${fill("[12]a [3] ", size)}${fill(" ", size)}`,
  "a mail's fields": (size) => `Subject: a\n${fill("From: b\n", size)}`,
  "plain lines": (size) => fill("A line of plain text by Anna Kern\n", size),
  "signed posts": (size) => page(`<p class=posted>Filed under${fill("| Anna Kern @ ", size)}</p>${ARTICLE}`),
  "a plain menu": (size) => fill("News\nSport\n2 hours ago\n", size),
};

const STORY = Array.from(
  { length: 12 },
  (_, i) =>
    `<p>Paragraph ${i} says that the council of Upper Marl met on Tuesday, heard the engineer, and voted to mend the weir.</p>`,
).join("");
const ARTICLE = `<article><h1>Council votes to mend the weir</h1>${STORY}</article>`;
/** Plainly Markdown. */
const MARKED = "# Council votes to mend the weir\n\n**Marl** [met](/a)\n\n";
/** The head of a message of parts. */
const MESSAGE = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n";

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Council votes to mend the weir</title>${head}</head><body>${body}</body></html>`;
}

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

function count(unit: (i: number) => string, size: number): string {
  const units: string[] = [];
  for (let length = 0; length < size; length += units.at(-1)?.length ?? 1) units.push(unit(units.length));
  return units.join("");
}
