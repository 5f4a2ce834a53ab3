import { expect, test } from "vitest";
import { labelledHtml } from "../../test/labelled-html.ts";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readPublisher } from "./publisher.ts";
import { readPublisherHome } from "./publisher-home.ts";

const home = (parts: PageParts, language: string | null = null) => readPublisherHome(labelledPage(parts), language);

const rails: PageParts["lines"] = [
  {
    role: "body",
    text: "BERLIN (AP) — Germany, France and Poland agreed in Berlin, near Potsdam, Dresden and Leipzig.",
  },
  { role: "rail-heading", text: "Top Stories" },
  { role: "teaser-title", text: "Calgary bakery reopens in new hall" },
  { role: "teaser-summary", text: "EDMONTON — Alberta's minister said the road between Calgary and Red Deer..." },
  { role: "video-title", text: "Snow over Alberta and the foothills, from Edmonton to Lethbridge" },
];

test("a plain page tells its home by the places around the story, not in it", () => {
  const found = home({ lines: rails }, "en");
  expect(found).toMatchObject({ country: "CA", zone: { zone: "America/Edmonton", how: "inferred" } });
  expect(found.basis[0]).toContain("Calgary");
  const publisher = readPublisher(labelledPage({ lines: rails }), found);
  expect(publisher).toMatchObject({ value: { name: null, country: "CA", zone: "America/Edmonton" }, how: "inferred" });
});

test.each<[PageParts, string | null, string | null, string | null]>([
  [{ url: "https://www.harbour-post.co.nz/a" }, "en", "NZ", "Pacific/Auckland"],
  [{ url: "https://harbour.tv/a" }, "en", null, null],
  [{ lang: "en-US" }, "en", null, null],
  [{ metas: [["og:locale", "ar_AR"]] }, "ar", null, null],
  [{ metas: [["og:locale", "it_IT"]] }, "en", "IT", "Europe/Rome"],
  [{ lang: "pt-BR" }, "pt", "BR", "America/Sao_Paulo"],
  [{}, "ja", "JP", "Asia/Tokyo"],
  [{}, "ru", null, null],
  [{ metas: [["og:locale", "es_ES"]] }, "es", null, null],
  [{ metas: [["og:locale", "es_LA"]] }, "es", null, null],
  [{ url: "https://www.correo-del-puerto.es/a", lang: "es-ES" }, "es", "ES", "Europe/Madrid"],
  [{ url: "https://pier.harbour.edu/a" }, "en", "US", "America/New_York"],
  [{ metas: [["og:site_name", "The Brisbane Courier"]] }, "en", "AU", "Australia/Brisbane"],
  [
    { jsonLd: [{ "@type": "NewsMediaOrganization", address: { addressCountry: "Ireland" } }] },
    "en",
    "IE",
    "Europe/Dublin",
  ],
])("%j in %s is at home in %s, %s", (parts, language, country, zone) => {
  const found = home(parts, language);
  expect(found.country).toBe(country);
  expect(found.zone?.zone ?? null).toBe(zone);
});

test.each<[string, string, string | null]>([
  ["en", "Guyana", "GY"],
  ["de", "California", null],
  ["de", "Munich", "DE"],
  ["en", "Rome", null],
  ["it", "Rome", "IT"],
])("in %s one place around the story, %s, speaks for %s", (language, place, country) => {
  const lines = Array.from({ length: 8 }, () => ({ role: "rail-heading", text: `Harbours of ${place}` }) as const);
  expect(home({ lines }, language).country).toBe(country);
});

test.each<[string, string]>([
  ["Harbour Post Blog - Boats, piers and harbour news", "Harbour Post Blog"],
  ["Boats and Piers | The Harbour Post Magazine", "The Harbour Post Magazine"],
  ["Harbour – News from the north pier", "Harbour"],
  ["Harbour|Post", "Harbour|Post"],
  ["North Pier - South Pier", "North Pier - South Pier"],
  ["Pier Gazette -", "Pier Gazette"],
  ["Pier Gazette (www.pier.example)", "Pier Gazette"],
  ["Pier Gazette , http://www.pier.example", "Pier Gazette"],
])("the site called %s is %s", (name, expected) => {
  const page = labelledPage({ url: "https://www.harbour-post.example/a", metas: [["og:site_name", name]] });
  expect(readPublisher(page, readPublisherHome(page, null)).value?.name).toBe(expected);
});

test("the stated name, with the others as alternatives", () => {
  const parts = {
    metas: [
      ["og:site_name", "Harbour Post"],
      ["application-name", "HP App"],
    ],
    jsonLd: [{ "@type": "WebSite", name: "Harbour Post" }],
  } as const;
  const publisher = readPublisher(labelledPage(parts), home(parts));
  expect(publisher).toMatchObject({
    value: { name: "Harbour Post" },
    how: "structured",
    from: "meta:og:site_name",
    basis: ["jsonld#/0/name"],
  });
  expect(publisher.alternatives?.map((other) => other.value.name)).toEqual(["HP App"]);
});

const POST = "https://www.harbour-post.example/a";

test.each<[what: string, parts: PageParts, name: string | null, from: string | undefined]>([
  [
    "a name before a host in its place",
    {
      url: POST,
      metas: [["og:site_name", "harbour-post.example"]],
      jsonLd: [{ "@type": "NewsArticle", headline: "Ferry opens", publisher: { name: "The Harbour Post" } }],
      title: "Ferry opens",
    },
    "The Harbour Post",
    "jsonld#/0/publisher",
  ],
  [
    "a host where there is no name",
    { url: POST, metas: [["og:site_name", "www.harbour-post.example"]] },
    "www.harbour-post.example",
    "meta:og:site_name",
  ],
  [
    "no step of a way through the site",
    {
      url: POST,
      jsonLd: [{ "@type": "BreadcrumbList", itemListElement: [{ item: { "@type": "WebSite", name: "Home" } }] }],
    },
    null,
    undefined,
  ],
  [
    "behind the title, where it spells the host",
    { url: POST, title: "Ferry opens - Harbour Post" },
    "Harbour Post",
    "title",
  ],
  ["before it", { url: POST, title: "Harbour Post: Ferry opens" }, "Harbour Post", "title"],
  [
    "who holds the rights, where nothing else is said",
    { url: POST, lines: [{ role: "footer", text: "© 2019-2025 Seaside Media Ltd. All rights reserved." }] },
    "Seaside Media Ltd.",
    "text",
  ],
  [
    "no picture's copyright line",
    {
      url: POST,
      lines: [
        { role: "footer", text: "© Ann Lee Pictures" },
        { role: "body", text: "The ferry opens on Monday, the council said." },
      ],
    },
    null,
    undefined,
  ],
  [
    "no agency by its copyright line",
    { url: POST, lines: [{ role: "footer", text: "© 2025 The Associated Press. All rights reserved." }] },
    null,
    undefined,
  ],
  [
    "a part behind the title that has much of the host in it",
    { url: POST, title: "Ferry opens - The Harbour Post Online" },
    "The Harbour Post Online",
    "title",
  ],
  ["not several parts", { url: POST, title: "Ferry opens - Harbour Post Online › Local" }, null, undefined],
  [
    "a line that spells the host, before who holds the rights",
    {
      url: POST,
      lines: [
        { role: "navigation", text: "Harbour Post" },
        { role: "footer", text: "© 2019-2025 Seaside Media Ltd. All rights reserved." },
      ],
    },
    "Harbour Post",
    "text",
  ],
  [
    "no line that spells a name of a host below another",
    { url: "https://harbour-post.blogs.example/a", lines: [{ role: "navigation", text: "Blogs" }] },
    null,
    undefined,
  ],
  [
    "the host as the title writes it",
    { url: POST, title: "Ferry opens - Harbour-Post.example" },
    "Harbour-Post.example",
    "title",
  ],
  ["no other part of the title", { url: POST, title: "Ferry opens - Local news" }, null, undefined],
])("%s", (_, parts, name, from) => {
  const publisher = readPublisher(labelledPage(parts), home(parts));
  expect([publisher.value?.name ?? null, name === null ? undefined : publisher.from]).toEqual([name, from]);
});

test.each<[title: string, name: string | null]>([
  ["Ferry opens - Notes from the Pier", "Notes from the Pier"],
  ["Ferry opens_Local_北港网", "北港网"],
  ["Notes from the Pier: Ferry opens", "Notes from the Pier"],
  ["Ferry opens // Pier Notes", "Pier Notes"],
  ["Ferry opens - Local - Notes from the Pier", null],
  ["Ferry opens - 12 March 2025", null],
  ["AFP: Ferry opens", null],
  ["Ferry opens: Notes from the Pier", null],
  ["Ferry opens - Home", null],
  ["Ferry closes - Notes from the Pier", null],
  ["Ferry opens", null],
])("beside the headline: %s", (title, name) => {
  const parts: PageParts = { title };
  expect(readPublisher(labelledPage(parts), home(parts), "Ferry opens").value?.name ?? null).toBe(name);
});

test.each([
  ["Seaside Media GmbH", "Harbour Post", "Harbour Post"],
  ["Seaside Media Ltd.", "harbour-post.example", "Seaside Media Ltd."],
])("a company %s beside %s", (company, name, expected) => {
  const parts: PageParts = {
    url: POST,
    metas: [["application-name", name]],
    jsonLd: [{ "@type": "NewsArticle", headline: "Ferry opens", publisher: { name: company } }],
    title: "Ferry opens",
  };
  expect(readPublisher(labelledPage(parts), home(parts)).value?.name).toBe(expected);
});

test("the page's title in the place of a name", () => {
  const parts: PageParts = {
    metas: [
      ["og:site_name", "New ferry opens | The Post"],
      ["application-name", "The Post"],
    ],
  };
  expect(readPublisher(labelledPage(parts), home(parts), "New ferry opens").value?.name).toBe("The Post");
});

test("a logo's words that spell the host", () => {
  const page = labelledHtml(`<a href="/"><img src="/logo.png" alt="Harbour Post"></a><h1>Ferry opens</h1>`, POST);
  expect(readPublisher(page, readPublisherHome(page, null))).toMatchObject({
    value: { name: "Harbour Post" },
    from: "img[alt]",
  });
});

test("nothing stated, nothing inferred", () => {
  expect(readPublisher(labelledPage({}), home({})).value).toBeNull();
});

test.each([
  ["Harbour Post - News from the north pier", "https://www.harbour-post.example/a", "Harbour Post"],
  ["North pier news | Harbour Post", "https://www.harbour-post.example/a", "Harbour Post"],
  [
    "Harbour Post - News from the north pier",
    "https://www.hp-online.example/a",
    "Harbour Post - News from the north pier",
  ],
  ["HP - Harbour Post", "https://www.hp.example/a", "HP - Harbour Post"],
])("%s on %s is %s", (said, url, name) => {
  const parts: PageParts = { url, metas: [["og:site_name", said]] };
  expect(readPublisher(labelledPage(parts), home(parts)).value?.name).toBe(name);
});

test.each([
  ["{$page.siteName}", null],
  ["{{ site.name }}", null],
  ["Ann Lee ann@lee.example", "Ann Lee"],
  ["harbour@night", "harbour@night"],
])("a site named %s: %s", (said, name) => {
  const parts: PageParts = { metas: [["og:site_name", said]] };
  expect(readPublisher(labelledPage(parts), home(parts)).value?.name ?? null).toBe(name);
});

test.each([
  ["Ferry opens - Harbour Post - News from the pier", "Harbour Post"],
  ["Ferry opens // Harbour Post", "Harbour Post"],
  ["Ferry opens - - Harbour Post", "Harbour Post"],
  ["Ferry opens - The harbourpost-online reader - Pier and Sons", "North Media"],
  ["Ferry opens - Pier and Sons", "North Media"],
])("who holds the rights comes behind whom the title %s and the host name: %s", (title, name) => {
  const page = labelledHtml(
    `<title>${title}</title><main><h1 data-role="headline">Ferry opens</h1><p data-role="body">The council met.</p><p data-role="footer">© 2025 North Media</p><p data-role="footer">Copyright 2025 North Media</p></main>`,
    "https://harbourpost-online.example/18",
  );
  expect(readPublisher(page, home({})).value?.name).toBe(name);
});
