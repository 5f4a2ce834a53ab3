/** Ways for a hostile text to get into a record: each puts it in the places of a news page that a record keeps. */
export const CARRIERS: Readonly<Record<string, (vector: string) => string>> = {
  "markup in the body": (vector) => page("", `<p>${STORY}</p><div>${vector}</div><p>${STORY}</p>`),
  "markup in headline, byline and caption": (vector) =>
    page(
      "",
      `<h1>Ferry ${vector} returns</h1><p class="byline">By ${vector} Maren Solberg</p>
<figure><img src="https://example.com/a.jpg" alt="x"><figcaption>The ferry ${vector} (Photo: ${vector})</figcaption></figure><p>${STORY}</p>`,
    ),
  "text in the body": (vector) =>
    page("", `<p>${STORY}</p><p>${escaped(vector)} said the mayor of the town on Tuesday morning.</p><p>${STORY}</p>`),
  "text in metas": (vector) =>
    page(
      `<meta property="og:title" content="${escaped(vector)}"><meta property="og:image" content="${escaped(vector)}">
<meta name="author" content="${escaped(vector)}"><meta name="description" content="${escaped(vector)}">
<meta property="article:published_time" content="${escaped(vector)}"><link rel="canonical" href="${escaped(vector)}">`,
      `<p>${STORY}</p>`,
    ),
  "text in JSON-LD": (vector) =>
    page(
      `<script type="application/ld+json">${JSON.stringify({
        "@type": "NewsArticle",
        headline: vector,
        description: vector,
        author: [{ "@type": "Person", name: vector, url: vector }],
        image: { "@type": "ImageObject", url: vector, caption: vector, creditText: vector },
        articleBody: `${vector} ${STORY}`,
        articleSection: vector,
        keywords: [vector],
        datePublished: vector,
      }).replaceAll("<", "\\u003c")}</script>`,
      `<p>${STORY}</p>`,
    ),
  "addresses in the body": (vector) =>
    page(
      "",
      `<p>${STORY}</p><p>The report is <a href="${escaped(vector)}">here in full</a> for all to read, <a rel="author" href="${escaped(vector)}">Maren Solberg</a> wrote.</p>
<figure><img src="${escaped(vector)}" srcset="${escaped(vector)} 2x" data-src="${escaped(vector)}" alt="${escaped(vector)}"><figcaption>The quay. Photo: Jo Berg</figcaption></figure><p>${STORY}</p>`,
    ),
};

const STORY =
  "The last ferry of the year left the quay on Tuesday with forty people on board, and the crew said that the crossing would open again in spring, when the ice is gone and the engine has been mended.";

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns</title>${head}</head><body><article><h1>Ferry returns to the sound</h1>${body}<p>${STORY}</p></article></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
