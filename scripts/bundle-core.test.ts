import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const CORE = new URL("../packages/core/", import.meta.url);
const { exports: doors } = JSON.parse(readFileSync(new URL("package.json", CORE), "utf8"));
const inNode: readonly (readonly [string, { readonly node: string; readonly default: string }])[] = Object.entries<{
  readonly node: string;
  readonly default: string;
}>(doors).filter(([, door]) => typeof door === "object");

describe("core as one file for Node", () => {
  test.each(inNode)("%s has the names that its modules have", async (_name, door) => {
    const [bundled, modules] = await Promise.all(
      [door.node, door.default].map((path) => import(new URL(path, CORE).href)),
    );
    expect(Object.keys(bundled).sort()).toEqual(Object.keys(modules).sort());
    expect(Object.keys(bundled)).not.toEqual([]);
  });

  test("reads a page as the modules do, byte for byte", async () => {
    const page = readFileSync(new URL("test/pages/tarn-valley-herald-2025-02-11-live-blog/page.html", CORE));
    const [bundled, modules] = await Promise.all(
      ["./dist/one-file/index.js", "./dist/index.js"].map((path) => import(new URL(path, CORE).href)),
    );
    const answers = [bundled, modules].map(({ extract, toJson }) => {
      const outcome = extract(new Uint8Array(page), {
        url: "https://quay.example/1",
        capturedAt: "2031-05-06T07:08:09Z",
      });
      return `${outcome.kind} ${outcome.kind === "unreadable" ? outcome.reason : toJson(outcome.record)}`;
    });
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toMatch(/^article /);
  });
});
