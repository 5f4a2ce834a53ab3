import { createRequire } from "node:module";
import { ROBOTS_TOKEN } from "./agent.ts";
import { type Errand, runErrand } from "./errand.ts";
import { FetchRefusal } from "./refusal.ts";

/** What is read of a robots.txt (RFC 9309 asks for 500 KiB at least); rules behind are not seen. */
const ROBOTS_BYTES = 500 * 1024;

interface RobotsRules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

// The package is CommonJS whose types speak of a default export that it does not have: this line is where it is given its true type.
const readRobots: (address: string, text: string) => RobotsRules = createRequire(import.meta.url)("robots-parser");

/** Whether robots.txt lets us read an address; one file fetched for each origin of a run. */
export class RobotsDesk {
  readonly #rules = new Map<string, Promise<RobotsRules | "all" | "nothing">>();

  /** Throws a refusal where the site does not want the address read by tools. */
  async check(url: URL, errand: Errand): Promise<void> {
    const known = this.#rules.get(url.origin) ?? fetchRules(url.origin, errand);
    this.#rules.set(url.origin, known);
    const rules = await known;
    if (rules === "nothing")
      throw new FetchRefusal(
        "robots",
        `cannot be read: ${url.origin}/robots.txt does not answer, which means no; ${HOW}`,
      );
    if (rules !== "all" && rules.isAllowed(url.href, ROBOTS_TOKEN) === false)
      throw new FetchRefusal("robots", `is closed to tools by ${url.origin}/robots.txt; ${HOW}`);
  }

  /** The pause that a site wants between two visits, in milliseconds, if its robots.txt was read and names one. */
  async crawlDelayMs(url: URL): Promise<number> {
    const rules = await this.#rules.get(url.origin)?.catch(() => "all" as const);
    const seconds = typeof rules === "object" ? (rules.getCrawlDelay(ROBOTS_TOKEN) ?? 0) : 0;
    return Number.isFinite(seconds) ? seconds * 1000 : 0;
  }
}

const HOW = "--ignore-robots reads it all the same";

/** RFC 9309: a file that is not there (4xx) allows all; one that cannot be reached (5xx, no connection) allows nothing. */
async function fetchRules(origin: string, errand: Errand): Promise<RobotsRules | "all" | "nothing"> {
  const address = `${origin}/robots.txt`;
  try {
    const answer = await runErrand(address, { ...errand, accept: "text/plain, */*;q=0.1" });
    if (answer.status >= 200 && answer.status < 300) {
      const bytes = await answer.body({ bytes: ROBOTS_BYTES, beyond: "cut" });
      return readRobots(address, new TextDecoder().decode(bytes));
    }
    answer.discard();
    return answer.status >= 400 && answer.status < 500 ? "all" : "nothing";
  } catch (problem) {
    if (problem instanceof FetchRefusal && MEANS_NO.has(problem.code)) return "nothing";
    throw problem;
  }
}

/** Failures that say something of robots.txt alone; a host that does not exist is told as such. */
const MEANS_NO: ReadonlySet<string> = new Set(["timeout", "redirects", "too-large", "encoding"]);
