import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../src/commands/table.ts";
import { folderOf, run } from "./made-desk.ts";

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  expect(await run(["-V"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("the top help names every command and every exit code", async () => {
  const { code, out } = await run(["--help"]);
  expect(code).toBe(0);
  for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`${name} +${summary.slice(0, 20)}`));
  for (const exit of ["0 ", "1 ", "2 ", "3 ", "4 ", "70 "]) expect(out).toContain(`\n  ${exit}`);
  expect(await run(["help"])).toEqual({ code: 0, out, err: "" });
});

test.each(COMMANDS.map((spec) => [spec.name, spec] as const))(
  "the help of %s is whole and fits 80 columns",
  async (name, spec) => {
    const { code, out } = await run([name, "--help"]);
    expect(code).toBe(0);
    for (const option of spec.options)
      expect(out).toContain(option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`);
    for (const [example, what] of spec.examples) expect(out).toContain(`# ${what}\n  ${example}\n`);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(await run(["help", name])).toEqual({ code: 0, out, err: "" });
    expect(await run([name, "no-such-file", "--nonsense", "-h"])).toEqual({ code: 0, out, err: "" });
  },
);

test("the exit codes' page and the help say the same codes", () => {
  const page = readFileSync(new URL("../../../docs/exit-codes.md", import.meta.url), "utf8");
  const codes = page
    .split("\n")
    .flatMap((line) => (line.startsWith("| ") && !line.startsWith("| -") ? [line.split("|")[1]?.trim() ?? ""] : []));
  expect(codes).toEqual(["code", "0", "1", "2", "3", "4", "70", "130"]);
  for (const { exits } of COMMANDS) for (const [code] of exits) expect(codes).toContain(code);
});

test.each([
  [[], "no command; try tearsheet extract <file>, or tearsheet --help"],
  [["extarct"], "unknown command extarct; did you mean extract?"],
  [["frobnicate"], "unknown command frobnicate; see tearsheet --help"],
  [["--frob"], "unknown option --frob; see tearsheet --help"],
  [
    ["https://harbour.example/"],
    "no command before https://harbour.example/; did you mean tearsheet extract https://harbour.example/?",
  ],
  [["-"], "no command before -; did you mean tearsheet extract -?"],
  [["help", "explian"], "unknown command explian; did you mean explain?"],
  [["extract"], "no page named; name a file, a folder or a URL, or - for standard input"],
  [["extract", "a", "--fromat", "json"], "unknown option --fromat; did you mean --format?"],
  [["extract", "a", "--zzz"], "unknown option --zzz; see tearsheet extract --help"],
  [["extract", "a", "-z"], "unknown option -z; see tearsheet extract --help"],
  [["extract", "-z.html"], "unknown option -z; see tearsheet extract --help, or name a file as ./-z.html"],
  [
    ["run", "-", "--output", "out"],
    "run reads files and folders; name them, or give paths on standard input to tearsheet pipe",
  ],
  [["extract", "a", "--format"], "option '-f, --format <value>' argument missing; see tearsheet extract --help"],
  [
    ["extract", "a", "--ignore-robots=1"],
    "option '--ignore-robots' does not take an argument; see tearsheet extract --help",
  ],
  [
    ["extract", "a", "--format", "pdf"],
    "unknown format pdf; use card, jsonl, json, markdown, text, html, schema-org, ninjs, tei",
  ],
  [
    ["extract", "a", "b", "--format", "json"],
    "json holds one page; use --format jsonl for several, or run it once for each",
  ],
  [
    ["extract", "a", "b", "--output", "all.html"],
    "html holds one page; use --format jsonl for several, or run it once for each",
  ],
  [
    ["extract", "a", "b", "--url", "https://harbour.example/"],
    "--url belongs to one page; use a manifest to give each page its address",
  ],
  [
    ["extract", "a", "--url", "harbour.example"],
    "--url harbour.example is no address; write it whole, https:// included",
  ],
  [
    ["extract", "a", "--captured-at", "yesterday"],
    "--captured-at yesterday is no time; write it as 2025-10-19 or 2025-10-19T06:48:00-04:00",
  ],
  [["extract", "a", "--color", "blue"], "unknown --color blue; use auto, always, never"],
  [
    ["extract", "--manifest", "m", "a"],
    "a stands beside a manifest; put it into the manifest, or leave out --manifest",
  ],
  [
    ["extract", "--manifest", "m", "--url", "https://x.example"],
    "--url belongs to one page; give it in the manifest's lines",
  ],
  [["extract", "--manifest", "m", "--format", "text"], "a manifest gives jsonl and no text; leave out --format"],
  [
    ["extract", "--manifest", "/no/such/manifest"],
    "cannot read the manifest /no/such/manifest; no such file; check the path",
  ],
  [["explain"], "no page named; name a file or a URL, or - for standard input"],
  [["explain", "a", "b"], "explain reads one page; name one file, one URL or -"],
])("tearsheet %j is a usage error", async (argv, message) => {
  expect(await run(argv)).toEqual({ code: 2, out: "", err: `tearsheet: ${message}\n` });
});

test("a usage error leaves no output file behind", async () => {
  const folder = folderOf({ "a.html": "Ferry" });
  await run(["extract", `${folder}/a.html`, "--output", `${folder}/out.json`, "--format", "pdf"]);
  await run(["extract", `${folder}/a.html`, "--output", `${folder}/out.json`, "--color", "blue"]);
  expect(readdirSync(folder)).toEqual(["a.html"]);
});
