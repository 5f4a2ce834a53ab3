import type { LookupAddress } from "node:dns";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { buildConnector } from "undici";
import { expect, onTestFinished, test } from "vitest";
import {
  FETCH_LIMITS,
  type FetchedPage,
  type FetchPolicy,
  type FetchStandIns,
  fetchPage,
} from "../src/fetch/fetch-page.ts";
import type { Network } from "../src/fetch/guard.ts";
import { FetchRefusal } from "../src/fetch/refusal.ts";
import { RobotsDesk } from "../src/fetch/robots.ts";

const PAGE = "<!doctype html><title>Ferry returns late</title>";
const OPEN: FetchPolicy = { allowPrivate: true, ignoreRobots: true };
const GUARDED: FetchPolicy = { allowPrivate: false, ignoreRobots: true };
const POLITE: FetchPolicy = { allowPrivate: true, ignoreRobots: false };

type Routes = Readonly<Record<string, (response: ServerResponse, headers: Readonly<Record<string, unknown>>) => void>>;

/** A server on the loopback address; paths that no route names are 404. Answers with its port. */
async function serve(routes: Routes, asked: string[] = []): Promise<number> {
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? "");
    const route = routes[request.url ?? ""];
    if (route === undefined) response.writeHead(404).end();
    else route(response, request.headers);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const html =
  (body: string | Uint8Array = PAGE, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };

const redirect =
  (location: string, status = 302) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { location }).end();
  };

/** A network in which names have the addresses given, and every socket ends at the loopback address. */
function network(
  hosts: Readonly<Record<string, readonly string[] | (() => readonly string[])>>,
): Network & { dialled: string[] } {
  const dialled: string[] = [];
  const toLoopback = buildConnector({
    lookup: (_host, options, done) => {
      if (options.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
      else done(null, "127.0.0.1", 4);
    },
  });
  return {
    dialled,
    resolve: async (host) => {
      const found = hosts[host] ?? [];
      const addresses = typeof found === "function" ? found() : found;
      return addresses.map((address): LookupAddress => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
    dial: (addresses) => (options, done) => {
      dialled.push(...addresses.map(({ address }) => address));
      toLoopback({ ...options, hostname: "harbour.example" }, done);
    },
  };
}

async function fetchOrRefusal(
  address: string,
  policy: FetchPolicy,
  standIns: FetchStandIns = {},
): Promise<FetchedPage | string> {
  try {
    return await fetchPage(address, policy, { robots: new RobotsDesk(), ...standIns });
  } catch (problem) {
    if (problem instanceof FetchRefusal) return problem.code;
    throw problem;
  }
}

function textOf(page: FetchedPage | string): string {
  return typeof page === "string" ? page : new TextDecoder().decode(page.bytes);
}

test.each([
  ["http", 503, "answers 503 (the server has a fault; try again later)"],
  ["http", 302, "answers 302 (a redirect that does not say where to)"],
  ["https", 200, "does not speak TLS as it should (ERR_SSL_WRONG_VERSION_NUMBER); try http://"],
])("%s and %i: the refusal says what can be done", async (scheme, status, message) => {
  const port = await serve({ "/page": (response) => response.writeHead(status).end() });
  const policy = { ...OPEN, ignoreRobots: true };
  await expect(fetchPage(`${scheme}://127.0.0.1:${port}/page`, policy)).rejects.toThrow(message);
});

test("a page comes with its final address, its type and our user agent", async () => {
  let agent: unknown;
  const port = await serve({
    "/old": redirect("/new", 301),
    "/new": (response, headers) => {
      agent = headers["user-agent"];
      html()(response);
    },
  });
  const page = await fetchPage(`http://127.0.0.1:${port}/old#top`, OPEN);
  expect(page.url).toBe(`http://127.0.0.1:${port}/new`);
  expect(page.contentType).toBe("text/html; charset=utf-8");
  expect(textOf(page)).toBe(PAGE);
  expect(agent).toMatch(/^tearsheet\/\d+\.\d+\.\d+ \(\+https:\/\/www\.npmjs\.com\/package\/tearsheet\)$/);
});

test.each([
  "http://127.0.0.1",
  "http://127.1",
  "http://0x7f.1",
  "http://2130706433",
  "http://0177.0.0.1",
  "http://[::ffff:127.0.0.1]",
  "http://[::1]",
  "http://localhost",
  "http://localhost.",
])("%s reaches nothing without the flag", async (origin) => {
  const asked: string[] = [];
  const port = await serve({ "/": html() }, asked);
  expect(await fetchOrRefusal(`${origin}:${port}/`, GUARDED)).toBe("not-public");
  expect(await fetchOrRefusal(`${origin}:${port}/`, { ...GUARDED, ignoreRobots: false })).toBe("not-public");
  expect(asked).toEqual([]);
});

test.each([
  ["a private address", ["10.0.0.5"]],
  ["a loopback address in IPv6", ["::1"]],
  ["a public and a private address", ["93.184.216.34", "192.168.0.9"]],
  ["a NAT64 form of the metadata address", ["64:ff9b::a9fe:a9fe"]],
])("a name with %s is refused before a socket opens", async (_what, addresses) => {
  const net = network({ "harbour.example": addresses });
  expect(await fetchOrRefusal("http://harbour.example/", GUARDED, { network: net })).toBe("not-public");
  expect(net.dialled).toEqual([]);
});

test("a public name is dialled at the addresses that were checked", async () => {
  const port = await serve({ "/": html() });
  const net = network({ "harbour.example": ["93.184.216.34"] });
  const page = await fetchOrRefusal(`http://harbour.example:${port}/`, GUARDED, { network: net });
  expect(textOf(page)).toBe(PAGE);
  expect(net.dialled).toEqual(["93.184.216.34"]);
});

test.each([
  ["http://127.0.0.1/", "not-public"],
  ["http://[::ffff:10.0.0.1]/", "not-public"],
  ["http://inside.example/", "not-public"],
  ["http://localhost/", "not-public"],
  ["file:///etc/passwd", "scheme"],
  ["http://user:secret@harbour.example/", "credentials"],
  ["http://[", "bad-address"],
])("a redirect of a public page to %s is refused: %s", async (location, expected) => {
  const port = await serve({ "/": redirect(location) });
  const net = network({ "harbour.example": ["93.184.216.34"], "inside.example": ["192.168.0.2"] });
  expect(await fetchOrRefusal(`http://harbour.example:${port}/`, GUARDED, { network: net })).toBe(expected);
  expect(net.dialled).toEqual(["93.184.216.34"]);
});

test("a name that turns private between two requests is refused the second time", async () => {
  const port = await serve({
    "/": (response) => redirect(`http://harbour.example:${port}/again`)(response.setHeader("connection", "close")),
  });
  const answers = [["93.184.216.34"], ["127.0.0.1"]];
  const net = network({ "harbour.example": () => answers.shift() ?? ["127.0.0.1"] });
  expect(await fetchOrRefusal(`http://harbour.example:${port}/`, GUARDED, { network: net })).toBe("not-public");
  expect(net.dialled).toEqual(["93.184.216.34"]);
});

test("robots.txt that redirects to a private address reaches nothing", async () => {
  const port = await serve({ "/robots.txt": redirect("http://127.0.0.1/robots.txt"), "/": html() });
  const net = network({ "harbour.example": ["93.184.216.34"] });
  const code = await fetchOrRefusal(
    `http://harbour.example:${port}/`,
    { ...GUARDED, ignoreRobots: false },
    { network: net },
  );
  expect(code).toBe("not-public");
  expect(net.dialled).toEqual(["93.184.216.34"]);
});

test("redirects end after five, in circles or not", async () => {
  const routes = Object.fromEntries([1, 2, 3, 4, 5, 6].map((step) => [`/${step}`, redirect(`/${step + 1}`)]));
  const port = await serve({ ...routes, "/7": html(), "/circle": redirect("/circle") });
  expect(await fetchOrRefusal(`http://127.0.0.1:${port}/1`, OPEN)).toBe("redirects");
  expect(textOf(await fetchOrRefusal(`http://127.0.0.1:${port}/2`, OPEN))).toBe(PAGE);
  expect(await fetchOrRefusal(`http://127.0.0.1:${port}/circle`, OPEN)).toBe("redirects");
});

test.each([
  ["gzip", gzipSync(PAGE)],
  ["x-gzip", gzipSync(PAGE)],
  ["br", brotliCompressSync(PAGE)],
  ["deflate", deflateSync(PAGE)],
  ["deflate", deflateRawSync(PAGE)],
  ["GZIP", gzipSync(PAGE)],
  ["gzip, br", brotliCompressSync(gzipSync(PAGE))],
  ["identity", PAGE],
])("a body in %s is read", async (encoding, body) => {
  const port = await serve({ "/": html(body, { "content-encoding": encoding }) });
  expect(textOf(await fetchOrRefusal(`http://127.0.0.1:${port}/`, OPEN))).toBe(PAGE);
});

test("an empty compressed body is an empty page", async () => {
  const port = await serve({ "/": html("", { "content-encoding": "deflate" }) });
  const page = await fetchOrRefusal(`http://127.0.0.1:${port}/`, OPEN);
  expect(textOf(page)).toBe("");
});

test.each([
  ["zstd", "x", "encoding"],
  ["gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(PAGE))), "encoding"],
  ["gzip", "no gzip at all", "encoding"],
  ["br", "no brotli at all", "encoding"],
  ["deflate", "no deflate at all", "encoding"],
  ["gzip", gzipSync(PAGE.repeat(50)).subarray(0, 40), "encoding"],
])("a body said to be %s that is not is refused", async (encoding, body, expected) => {
  const port = await serve({ "/": html(body, { "content-encoding": encoding }) });
  expect(await fetchOrRefusal(`http://127.0.0.1:${port}/`, OPEN)).toBe(expected);
});

const SMALL = { ...FETCH_LIMITS, bytes: 100_000 };

test("a body over the limit is refused: said, sent, endless, or packed small", async () => {
  const bomb = gzipSync(new Uint8Array(50_000_000));
  let sent = 0;
  const port = await serve({
    "/said": html("", { "content-length": "100001" }),
    "/sent": html("x".repeat(100_001)),
    "/fits": html("x".repeat(100_000)),
    "/bomb": html(bomb, { "content-encoding": "gzip" }),
    "/bombs": html(gzipSync(bomb), { "content-encoding": "gzip, gzip" }),
    "/endless": (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => {
        for (let room = true; room && !response.destroyed; sent += 10_000) room = response.write("x".repeat(10_000));
      };
      response.on("drain", more);
      more();
    },
  });
  for (const path of ["/said", "/sent", "/bomb", "/bombs", "/endless"])
    expect([path, await fetchOrRefusal(`http://127.0.0.1:${port}${path}`, OPEN, { limits: SMALL })]).toEqual([
      path,
      "too-large",
    ]);
  expect(textOf(await fetchOrRefusal(`http://127.0.0.1:${port}/fits`, OPEN, { limits: SMALL }))).toHaveLength(100_000);
  expect(sent).toBeLessThan(50_000_000);
});

test("a server that keeps silent, drips, or stops in the middle ends at the time limit", async () => {
  const port = await serve({
    "/silent": () => {},
    "/drips": (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const drip = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(drip));
    },
    "/stops": (response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "100" }).write("half");
    },
  });
  const limits = { ...FETCH_LIMITS, milliseconds: 300 };
  for (const path of ["/silent", "/drips", "/stops"])
    expect([path, await fetchOrRefusal(`http://127.0.0.1:${port}${path}`, OPEN, { limits })]).toEqual([
      path,
      "timeout",
    ]);
});

test("a body that breaks off is not taken for a whole one", async () => {
  const port = await serve({
    "/": (response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "100" }).write("half");
      setTimeout(() => response.destroy(), 20);
    },
  });
  expect(await fetchOrRefusal(`http://127.0.0.1:${port}/`, OPEN)).toBe("unreachable");
});

test.each([
  ["text/html", "ok"],
  ["text/html;charset=windows-1251", "ok"],
  ["TEXT/PLAIN", "ok"],
  ["application/xhtml+xml", "ok"],
  ["application/pdf", "type"],
  ["image/png", "type"],
  ["application/json", "type"],
  ["application/octet-stream", "type"],
])("a page of type %s: %s", async (type, expected) => {
  const port = await serve({ "/": html(PAGE, { "content-type": type }) });
  const page = await fetchOrRefusal(`http://127.0.0.1:${port}/`, OPEN);
  expect(typeof page === "string" ? page : "ok").toBe(expected);
});

test.each([400, 401, 403, 404, 410, 429, 500, 503, 204 + 100])("an answer of %i gives no page", async (status) => {
  const port = await serve({
    "/": (response) => response.writeHead(status, { "content-type": "text/html" }).end(PAGE),
  });
  expect(await fetchOrRefusal(`http://127.0.0.1:${port}/`, OPEN)).toBe("status");
});

test("a closed port and a name that does not exist say so", async () => {
  const port = await serve({});
  const closed = await fetchOrRefusal("http://127.0.0.1:1/", OPEN);
  expect(closed).toBe("unreachable");
  expect(await fetchOrRefusal(`http://nowhere.example:${port}/`, OPEN, { network: network({}) })).toBe("unknown-host");
});

const ROBOTS_CASES: readonly (readonly [what: string, robots: Routes[string], expected: string])[] = [
  ["no robots.txt", (response) => response.writeHead(404).end(), "ok"],
  ["a forbidden robots.txt", (response) => response.writeHead(403).end(), "ok"],
  ["an empty one", html(""), "ok"],
  ["one that closes other folders", html("User-agent: *\nDisallow: /private/"), "ok"],
  ["one that closes all", html("User-agent: *\nDisallow: /"), "robots"],
  ["one that closes the page", html("User-agent: *\nDisallow: /story"), "robots"],
  ["one that names us", html("User-agent: tearsheet\nDisallow: /\n\nUser-agent: *\nAllow: /"), "robots"],
  ["one that names others", html("User-agent: otherbot\nDisallow: /"), "ok"],
  ["one that lets us in", html("User-agent: tearsheet\nAllow: /\n\nUser-agent: *\nDisallow: /"), "ok"],
  ["a failing server", (response) => response.writeHead(503).end(), "robots"],
  ["one that redirects for ever", redirect("/robots.txt"), "robots"],
  ["one that moved", redirect("/moved.txt"), "robots"],
  ["a rule within 500 kB of comments", html(`${"#".repeat(500_000)}\nUser-agent: *\nDisallow: /`), "robots"],
  ["a rule behind 600 kB of comments", html(`${"#\n".repeat(300_000)}User-agent: *\nDisallow: /`), "ok"],
];

test.each(ROBOTS_CASES)("robots.txt: %s", async (_what, robots, expected) => {
  const moved = html("User-agent: *\nDisallow: /");
  const port = await serve({ "/robots.txt": robots, "/moved.txt": moved, "/story": html() });
  const page = await fetchOrRefusal(`http://127.0.0.1:${port}/story`, POLITE);
  expect(typeof page === "string" ? page : "ok").toBe(expected);
  const rude = await fetchOrRefusal(`http://127.0.0.1:${port}/story`, OPEN);
  expect(textOf(rude)).toBe(PAGE);
});

test("robots.txt is asked of every host on the way, and once for each", async () => {
  const asked: string[] = [];
  const port = await serve(
    {
      "/robots.txt": html("User-agent: *\nDisallow: /closed"),
      "/a": html(),
      "/b": redirect("/closed"),
      "/closed": html(),
    },
    asked,
  );
  const robots = new RobotsDesk();
  await fetchOrRefusal(`http://127.0.0.1:${port}/a`, POLITE, { robots });
  expect(await fetchOrRefusal(`http://127.0.0.1:${port}/b`, POLITE, { robots })).toBe("robots");
  expect(asked).toEqual(["/robots.txt", "/a", "/b"]);
});

test("a proxy in the environment is not used", async () => {
  const port = await serve({ "/": html() });
  process.env.HTTP_PROXY = "http://127.0.0.1:1";
  process.env.http_proxy = "http://127.0.0.1:1";
  onTestFinished(() => {
    delete process.env.HTTP_PROXY;
    delete process.env.http_proxy;
  });
  expect(textOf(await fetchOrRefusal(`http://127.0.0.1:${port}/`, OPEN))).toBe(PAGE);
});
