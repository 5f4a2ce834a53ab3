import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, pieces, run } from "./made-desk.ts";
import { madeLibrary } from "./made-page.ts";

const STORY = "The ferry left on time.\n\nIt came back late.\n";

test("prints the story of standard input and nothing else", async () => {
  expect(await run(["clean", "-"], { stdin: pieces("Ferry returns late") })).toEqual({ code: 0, out: STORY, err: "" });
});

test("stories of several files are parted by a form feed and read as pages of one site", async () => {
  const folder = folderOf({ "a.txt": "one", "b.txt": "two" });
  const asked: unknown[] = [];
  const files = [join(folder, "a.txt"), join(folder, "b.txt")];
  const { code, out } = await run(["clean", ...files], { library: async () => madeLibrary(asked) });
  expect({ code, out }).toEqual({ code: 0, out: `${STORY}\f\n${STORY}` });
  expect(asked).toEqual([0, 1].map(() => expect.objectContaining({ site: expect.objectContaining({}) })));
});

test("a folder is a site", async () => {
  const asked: unknown[] = [];
  const folder = folderOf({ "a.txt": "one", "deep/b.txt": "two", "style.css": "no page" });
  const { code, out } = await run(["clean", folder], { library: async () => madeLibrary(asked) });
  expect({ code, out }).toEqual({ code: 0, out: `${STORY}\f\n${STORY}` });
  expect(asked).toEqual([0, 1].map(() => expect.objectContaining({ site: expect.objectContaining({}) })));
  expect(await run(["clean", folder, "--url", "https://post.example/"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("--url belongs to one page"),
  });
});

test("one page is read by itself", async () => {
  const asked: unknown[] = [];
  await run(["clean", "-"], { stdin: pieces("one"), library: async () => madeLibrary(asked) });
  expect(asked).toEqual([expect.not.objectContaining({ site: expect.anything() })]);
});

test("what is no article prints nothing and says what it is", async () => {
  expect(await run(["clean", "-"], { stdin: pieces("listing") })).toEqual({
    code: 1,
    out: "",
    err: 'tearsheet: standard input: is no article: title of listing (listing); headline "listing"\n',
  });
  const folder = folderOf({ "a.txt": "one" });
  const { code, out, err } = await run(["clean", join(folder, "no.txt"), join(folder, "a.txt")]);
  expect({ code, out }).toEqual({ code: 3, out: STORY });
  expect(err).toContain("no such file");
});

test("a page must be named", async () => {
  const { code, err } = await run(["clean"]);
  expect(code).toBe(2);
  expect(err).toBe("tearsheet: no page named; name a file, a folder or a URL, or - for standard input\n");
});
