import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { listSources } from "../../src/bulk/list-sources.ts";
import { type CaptureOrder, type CaptureStanding, capture } from "../../src/capture/capture.ts";
import type { CaptureEntry } from "../../src/capture/capture-journal.ts";
import { openBody } from "../../src/sources/http-body.ts";
import { openSource } from "../../src/sources/open-source.ts";
import { folderOf } from "../made-desk.ts";
import { told } from "../made-warc.ts";

const BIN = fileURLToPath(new URL("../../bin/tearsheet.js", import.meta.url));

type Route = (response: ServerResponse, headers: Readonly<Record<string, unknown>>, visit: number) => void;

interface Site {
  readonly origin: string;
  /** Paths asked for, in order, each with the time of the request. */
  readonly asked: { readonly path: string; readonly at: number }[];
}

/** A server on the loopback address; what no route names is 404. */
async function site(routes: Readonly<Record<string, Route>>): Promise<Site> {
  const asked: { path: string; at: number }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, at: performance.now() });
    const route = routes[path];
    if (route === undefined) response.writeHead(404).end("none");
    else route(response, request.headers, asked.filter((one) => one.path === path).length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const page =
  (body: string | Uint8Array = "<p>a", headers: Readonly<Record<string, string>> = {}, status = 200): Route =>
  (response) =>
    void response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);

const redirect =
  (location: string): Route =>
  (response) =>
    void response.writeHead(302, { location }).end();

async function captured(
  addresses: readonly string[],
  changes: Partial<CaptureOrder> = {},
): Promise<{ readonly standing: CaptureStanding; readonly output: string }> {
  const output = changes.output ?? join(folderOf({}), "captures");
  const order: CaptureOrder = {
    output,
    pages: addresses,
    listings: [],
    mode: "new",
    concurrency: 4,
    delayMs: 0,
    limits: { bytes: 100_000, milliseconds: 30_000 },
    allowPrivate: true,
    ignoreRobots: true,
    most: null,
    ...changes,
  };
  const standing = await capture(order, { now: Date.now, stop: new AbortController().signal, tell: () => {} });
  return { standing, output };
}

function journal(output: string): readonly CaptureEntry[] {
  const lines = readFileSync(join(output, "capture.journal"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

/** What `run` finds in the captures, addresses without the server's port. */
async function found(output: string): Promise<readonly string[]> {
  const specs = await listSources({ operands: [output], manifest: null, base: null, shard: null });
  const all: string[] = [];
  for (const spec of specs)
    for await (const find of openSource(spec).finds(null))
      if (find.kind === "page") all.push(`${new URL(find.url ?? "").pathname} ${told(find).replace(/^page \S+ /, "")}`);
      else if (find.kind === "passed-over") all.push(find.what);
      else all.push(`${find.reason} ${find.detail.replace(/http:\/\/[\d.:]+/g, "").replace(/ of .*/, "")}`);
  return all.filter((line) => line !== "record: request" && line !== "record: warcinfo");
}

/** The records of a capture as text. */
function records(output: string): string {
  return readdirSync(output)
    .filter((name) => name.endsWith(".warc.gz"))
    .map((name) => gunzipSync(readFileSync(join(output, name))).toString("latin1"))
    .join("");
}

test("request and response records with digests, as WARC 1.1", async () => {
  const { origin } = await site({ "/a": page("<p>a", { etag: '"1"' }) });
  const { standing, output } = await captured([`${origin}/a#top`]);
  expect(standing).toEqual({ done: 1, known: 1, entries: { "status 200": 1 } });
  const text = records(output);
  expect(text.match(/^WARC\/1\.1\r$/gm)).toHaveLength(3);
  expect(text).toMatch(/WARC-Type: warcinfo\r\n/);
  expect(text).toContain(`WARC-Target-URI: ${origin}/a\r\n`);
  expect(text).toContain("WARC-Payload-Digest: sha1:");
  expect(text).toMatch(/WARC-Block-Digest: sha1:[A-Z2-7]{32}\r\n/);
  expect(text).toMatch(/\r\n\r\nHTTP\/1\.1 200 OK\r\ncontent-type: text\/html; charset=utf-8\r\netag: "1"\r\n/);
  expect(text).toMatch(/\r\n\r\nGET \/a HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\n(?:.*\r\n)*user-agent: tearsheet\//);
  expect(await found(output)).toEqual(['/a "<p>a"']);
  expect(journal(output)).toMatchObject([
    { address: `${origin}/a`, status: 200, etag: '"1"', place: { file: "capture-00000.warc.gz" } },
  ]);
});

/** For servers that would be waited for; long enough for what they do say to arrive on any machine. */
const IMPATIENT: Partial<CaptureOrder> = { limits: { bytes: 100_000, milliseconds: 2000 } };

/** Most of a compressed page. */
const CUT_GZIP = gzipSync(`<p>${"harbour ".repeat(50)}`).subarray(0, 30);

const endless: Route = (response) => {
  response.writeHead(200, { "content-type": "text/html" });
  const write = (): void => {
    if (!response.destroyed) response.write("x".repeat(1000), () => setTimeout(write, 1));
  };
  write();
};

test.each([
  ["compressed", page(gzipSync("<p>a"), { "content-encoding": "gzip" }), "status 200", [/^\/x /]],
  [
    "in chunks",
    (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>a"),
    "status 200",
    ['/x "<p>a"'],
  ],
  ["gone", page("gone", {}, 404), "status 404", ["status: 404"]],
  ["endless", endless, "status 200", [/^\/x .* cut-capture$/]],
  ["silent", () => {}, "timeout", [], IMPATIENT],
  [
    "silent in the middle",
    (response) => void response.writeHead(200, { "content-type": "text/html" }).write("<p>"),
    "status 200",
    ['/x "<p>" cut-capture'],
    IMPATIENT,
  ],
  [
    "of a wrong length",
    (response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "1000" }).write("<p>a");
      setTimeout(() => response.destroy(), 50);
    },
    "status 200",
    ['/x "<p>a" cut-capture'],
  ],
  [
    "that drips, a byte at a time",
    (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const drip = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(drip));
    },
    "status 200",
    [/^\/x "x+" cut-capture$/],
    IMPATIENT,
  ],
  ["that is no gzip and says so", page("<p>a", { "content-encoding": "gzip" }), "status 200", ['/x "<p>a"']],
  ["of a gzip that is cut", page(CUT_GZIP, { "content-encoding": "gzip" }), "status 200", [/^\/x /]],
  [
    "of chunks that break off",
    (response) => {
      response.writeHead(200, { "content-type": "text/html", "transfer-encoding": "chunked" }).write("<p>a");
      setTimeout(() => response.destroy(), 50);
    },
    "status 200",
    ['/x "<p>a" cut-capture'],
  ],
  ["of a charset that is not its own", page(Buffer.from("<p>caf\xe9", "latin1")), "status 200", [/^\/x "<p>caf/]],
  ["broken off at once", (response) => response.destroy(), "unreachable", []],
  ["that redirects in a circle", redirect("/x"), "redirects", []],
  ["that redirects nowhere", redirect("http://"), "bad-address", []],
  ["that redirects out of the web", redirect("file:///etc/passwd"), "scheme", []],
  ["too busy for today", page("busy", { "retry-after": "3600" }, 429), "status 429", ["status: 429"]],
] satisfies readonly (readonly [string, Route, string, readonly (string | RegExp)[], Partial<CaptureOrder>?])[])(
  "a page %s",
  async (_what, route, entry, expected, changes) => {
    const { origin } = await site({ "/x": route });
    const { standing, output } = await captured([`${origin}/x`], changes);
    expect(standing.entries).toEqual({ [entry]: 1 });
    const lines = await found(output).catch(() => []);
    const pages = lines.filter((line) => !line.startsWith("no-file"));
    expect(pages).toHaveLength(expected.length);
    for (const [index, line] of expected.entries())
      if (typeof line === "string") expect(pages[index]).toBe(line);
      else expect(pages[index]).toMatch(line);
  },
);

test("redirects are kept before the page they lead to", async () => {
  const { origin } = await site({ "/old": redirect("/new"), "/new": page() });
  const { output } = await captured([`${origin}/old`]);
  expect(await found(output)).toEqual(["status: 302", '/new "<p>a"']);
  expect(journal(output)).toMatchObject([{ address: `${origin}/old`, url: `${origin}/new` }]);
});

test.each([503, 429])("%i with Retry-After: the host is given that time, all of it", async (status) => {
  const { origin, asked } = await site({
    "/busy": (response, headers, visit) =>
      (visit === 1 ? page("wait", { "retry-after": "1" }, status) : page())(response, headers, visit),
    "/other": page("<p>b"),
  });
  const { standing } = await captured([`${origin}/busy`, `${origin}/other`]);
  expect(standing.entries).toEqual({ "status 200": 2 });
  expect(asked.map(({ path }) => path)).toEqual(["/busy", "/busy", "/other"]);
  expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThan(950);
});

test("one visit to a host at a time, a pause between two; other hosts do not wait", async () => {
  const one = await site({ "/1": page(), "/2": page(), "/3": page() });
  const two = await site({ "/1": page() });
  await captured([...["/1", "/2", "/3"].map((path) => one.origin + path), `${two.origin}/1`], { delayMs: 300 });
  const times = one.asked.map(({ at }) => at);
  expect(times.slice(1).map((at, index) => at - (times[index] ?? 0) > 280)).toEqual([true, true]);
  expect(two.asked[0]?.at).toBeLessThan(times[2] ?? 0);
});

test("no more hosts are visited at once than was said", async () => {
  let most = 0;
  const held: (() => void)[] = [];
  const waiting: Route = (...visit) => {
    held.push(() => page()(...visit));
    most = Math.max(most, held.length);
    // As many as may come are there; one too many would come now.
    if (held.length === 3)
      setTimeout(() => {
        for (const answer of held.splice(0)) answer();
      }, 200);
  };
  const sites = await Promise.all(Array.from({ length: 6 }, () => site({ "/a": waiting })));
  const { standing } = await captured(
    sites.map(({ origin }) => `${origin}/a`),
    { concurrency: 3 },
  );
  expect(standing.entries).toEqual({ "status 200": 6 });
  expect(most).toBe(3);
});

test("a run reads what is left of a compressed page that was cut", async () => {
  const { origin } = await site({ "/x": page(CUT_GZIP, { "content-encoding": "gzip", "content-type": "text/html" }) });
  const { output } = await captured([`${origin}/x`]);
  const [spec] = await listSources({ operands: [output], manifest: null, base: null, shard: null });
  if (spec === undefined) throw new Error("nothing was captured");
  for await (const find of openSource(spec).finds(null)) {
    if (find.kind !== "page" || find.coding === undefined) continue;
    const body = openBody(find.bytes, find.coding);
    expect(body).toMatchObject({ kind: "body", flaws: [{ code: "broken-compression" }] });
    expect(body.kind === "body" && new TextDecoder().decode(body.bytes)).toMatch(/^<p>harbour /);
  }
  expect.assertions(2);
});

test("robots.txt is obeyed, its crawl delay too", async () => {
  const robots = "User-agent: *\nDisallow: /closed\nCrawl-delay: 0.3\n";
  const { origin, asked } = await site({ "/robots.txt": page(robots), "/1": page(), "/2": page(), "/closed": page() });
  const { standing } = await captured(
    ["/1", "/closed", "/2"].map((path) => origin + path),
    { ignoreRobots: false },
  );
  expect(standing.entries).toEqual({ "status 200": 2, robots: 1 });
  expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/1", "/2"]);
  expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).toBeGreaterThan(280);
});

test("private addresses are refused, wherever they come from", async () => {
  const { origin, asked } = await site({ "/a": page() });
  const { standing } = await captured([`${origin}/a`, "http://localhost/", "ftp://harbour.example/"], {
    allowPrivate: false,
  });
  expect(standing.entries).toEqual({ "not-public": 2, scheme: 1 });
  expect(asked).toEqual([]);
});

test("a feed, a sitemap and its index give their addresses", async () => {
  const routes: Record<string, Route> = { "/a": page("<p>a"), "/b": page("<p>b") };
  const { origin } = await site(routes);
  routes["/feed"] = page(`<rss><channel><item><link>/a</link></item></channel></rss>`, {
    "content-type": "application/rss+xml",
  });
  routes["/index"] = page(`<sitemapindex><sitemap><loc>${origin}/map</loc></sitemap></sitemapindex>`, {
    "content-type": "application/xml",
  });
  routes["/map"] = page(
    gzipSync(`<urlset><url><loc>${origin}/b</loc></url><url><loc>${origin}/a</loc></url></urlset>`),
  );
  const { standing, output } = await captured([], { listings: [`${origin}/feed`, `${origin}/index`], concurrency: 1 });
  expect(standing).toMatchObject({ done: 5, known: 5 });
  expect(
    journal(output)
      .map(({ address }) => address.slice(origin.length))
      .sort(),
  ).toEqual(["/a", "/b", "/feed", "/index", "/map"]);
});

test("--again asks only for what has changed, and keeps the rest as revisits", async () => {
  const { origin } = await site({
    "/same": page("<p>same"),
    "/tagged": (response, headers, visit) =>
      (headers["if-none-match"] === '"1"' ? page("", {}, 304) : page("<p>tagged", { etag: '"1"' }))(
        response,
        headers,
        visit,
      ),
    "/new": (response, headers, visit) => page(`<p>${visit}`)(response, headers, visit),
  });
  const addresses = ["/same", "/tagged", "/new"].map((path) => origin + path);
  const { output } = await captured(addresses, { concurrency: 1 });
  const again = await captured(addresses, { output, mode: "again", concurrency: 1 });
  expect(again.standing.entries).toEqual({ unchanged: 2, "status 200": 1 });
  expect(await found(output)).toEqual([
    '/same "<p>same"',
    '/tagged "<p>tagged"',
    '/new "<p>1"',
    "revisit the same as /same",
    "revisit the same as /tagged",
    '/new "<p>2"',
  ]);
  expect(records(output)).toMatch(
    /WARC-Profile: http:\/\/netpreserve\.org\/warc\/1\.1\/revisit\/server-not-modified\r\n/,
  );
});

test("a folder that holds a capture is gone on with on purpose only", async () => {
  const { origin, asked } = await site({ "/a": page(), "/b": page("<p>b") });
  const { output } = await captured([`${origin}/a`]);
  await expect(captured([`${origin}/a`], { output })).rejects.toThrow(/holds a capture already/);
  const { standing } = await captured([`${origin}/a`, `${origin}/b`], { output, mode: "resume" });
  expect(standing).toEqual({ done: 2, known: 2, entries: { "status 200": 1 } });
  expect(asked.map(({ path }) => path)).toEqual(["/a", "/b"]);
  expect(await found(output)).toEqual(['/a "<p>a"', '/b "<p>b"']);
});

test("killed at random moments and resumed, every page is captured once", async () => {
  const routes = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`/${n}`, page(`<p>${n} ${"x".repeat(2000)}`)]),
  );
  const { origin } = await site(routes);
  const list = Object.keys(routes)
    .map((path) => `${origin}${path}\n`)
    .join("");
  const folder = folderOf({ "list.txt": list });
  const argv = [
    BIN,
    "capture",
    "list.txt",
    "--output",
    "out",
    "--resume",
    "--delay",
    "0.03",
    "--allow-private-addresses",
    "--ignore-robots",
  ];
  for (let done = false, kills = 0; !done; kills++) {
    const child = spawn(process.execPath, argv, { cwd: folder });
    const timer = kills < 4 ? setTimeout(() => child.kill("SIGKILL"), 300 + Math.random() * 700) : undefined;
    done = await new Promise<boolean>((resolve) => child.on("close", (code) => resolve(code === 0)));
    clearTimeout(timer);
  }
  const pages = (await found(join(folder, "out"))).map((line) => line.split(" ")[0]);
  expect([...pages].sort()).toEqual(Object.keys(routes).sort());
  expect(readdirSync(join(folder, "out")).sort()).toEqual(["capture-00000.warc.gz", "capture.journal"]);
}, 120_000);
