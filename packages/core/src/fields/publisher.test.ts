import { expect, test } from "vitest";
import { labelledPage, type PageParts } from "../../test/labelled-page.ts";
import { readPublisher } from "./publisher.ts";
import { readPublisherHome, zoneOf } from "./publisher-home.ts";

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
  expect(zoneOf(found)?.zone ?? null).toBe(zone);
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

test("nothing stated, nothing inferred", () => {
  expect(readPublisher(labelledPage({}), home({})).value).toBeNull();
});
