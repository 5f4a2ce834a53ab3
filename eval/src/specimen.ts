import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract, type NewsRecord } from "tearsheet";
import { type Golden, type GoldenTime, readGolden } from "./specimen-golden.ts";

/** The specimen stays outside the repository; this script runs it by hand: `node eval/dist/specimen.js`. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/specimen");
const PAGE = "000_f9e7d5cd65378d7f.txt";

interface Claim {
  readonly name: string;
  readonly expected: unknown;
  readonly got: unknown;
}

type Span = readonly [number, number];

function main(): void {
  if (!existsSync(join(FOLDER, PAGE))) {
    console.log(`No specimen at ${FOLDER}: nothing was checked.`);
    return;
  }
  const golden = readGolden(readFileSync(join(FOLDER, "golden-record.json"), "utf8"));
  const outcome = extract(readFileSync(join(FOLDER, PAGE)));
  if (outcome.kind !== "article") {
    console.log(`FAILED the specimen is ${outcome.kind}`);
    process.exitCode = 1;
    return;
  }
  const claims = [
    ...storyClaims(golden, outcome.record),
    ...timeClaims(golden, outcome.record),
    ...railClaims(golden, outcome.record),
  ];
  const failed = claims.filter((claim) => !report(claim));
  console.log(`${claims.length - failed.length} of ${claims.length} claims hold`);
  if (failed.length > 0) process.exitCode = 1;
}

function report({ name, expected, got }: Claim): boolean {
  const holds = JSON.stringify(expected) === JSON.stringify(got);
  console.log(`${holds ? "ok    " : "FAILED"} ${name}`);
  if (!holds) console.log(`         expected ${JSON.stringify(expected)}\n         got      ${JSON.stringify(got)}`);
  return holds;
}

function storyClaims(golden: Golden, record: NewsRecord): Claim[] {
  const { text } = record.capture;
  const photo = golden.media[0];
  const media = record.media[0];
  return [
    { name: "headline", expected: golden.headline.value, got: record.headline.value },
    { name: "headline's place", expected: golden.headline.spans, got: record.headline.spans },
    { name: "header", expected: golden.capture.header, got: record.capture.header },
    {
      name: "made not before",
      expected: golden.capture.renderedAt.value.earliest,
      got: record.capture.renderedAt.value?.earliest,
    },
    { name: "one picture", expected: golden.media.length, got: record.media.length },
    { name: "caption", expected: photo?.caption, got: media?.caption },
    { name: "caption: picture absent, archive", expected: [false, true], got: [media?.present, media?.archive] },
    {
      name: "caption: when the picture was taken",
      expected: [photo?.takenAt?.earliest, photo?.takenAt?.latest, photo?.takenAt?.zone],
      got: [media?.takenAt?.earliest, media?.takenAt?.latest, media?.takenAt?.zone],
    },
    {
      name: "where the picture was taken",
      expected: [photo?.locationCreated?.name, photo?.locationCreated?.country],
      got: [media?.locationCreated?.name, media?.locationCreated?.country],
    },
    { name: "credit", expected: photo?.credit?.raw, got: media?.credit?.raw },
    { name: "credit's people", expected: photo?.credit?.creators, got: media?.credit?.creators },
    { name: "credit's agency", expected: photo?.credit?.agency, got: media?.credit?.agency },
    {
      name: "byline",
      expected: golden.bylines.map((one) => [one.role, one.person, one.organization]),
      got: record.bylines.map((one) => [one.role, one.person, one.organization]),
    },
    { name: "byline's places", expected: golden.bylines[0]?.spans, got: record.bylines[0]?.spans },
    { name: "agency", expected: golden.agencies[0]?.code, got: record.agencies[0]?.code },
    {
      name: "agency's evidence",
      expected: [...(golden.agencies[0]?.evidence ?? [])].sort(),
      got: [...(record.agencies[0]?.evidence ?? [])].sort(),
    },
    {
      name: "dateline",
      expected: [golden.dateline.raw, golden.dateline.span],
      got: [record.dateline?.raw, record.dateline?.span],
    },
    {
      name: "body",
      expected: paragraphs(golden, text),
      got: record.body.blocks
        .map((block) => ("text" in block ? block.text : block.kind))
        .filter((one) => one !== "media"),
    },
    { name: "language", expected: golden.language.value, got: record.language.value },
  ];
}

/** The golden record prints the first paragraph without its dateline; ours keeps it. */
function paragraphs(golden: Golden, text: string): string[] {
  return golden.body.blocks.map((block, i) =>
    text.slice(i === 0 ? golden.dateline.span[0] : block.span[0], block.span[1]),
  );
}

function timeClaims(golden: Golden, record: NewsRecord): Claim[] {
  return (["published", "updated"] as const).flatMap((name): Claim[] => {
    const wanted: GoldenTime = golden[name];
    const got = record[name];
    return [
      { name: `${name}: value`, expected: wanted.value.value, got: got.value?.edtf },
      {
        name: `${name}: interval`,
        expected: [wanted.value.earliest, wanted.value.latest],
        got: [got.value?.earliest, got.value?.latest],
      },
      { name: `${name}: precision`, expected: wanted.value.precision, got: got.value?.precision },
      {
        name: `${name}: zone`,
        expected: [wanted.value.zone, wanted.value.zoneHow],
        got: [got.value?.zone, got.value?.zoneHow],
      },
      {
        name: `${name}: place`,
        expected: wanted.spans.map((span) => record.capture.text.slice(...span)),
        got: [got.raw],
      },
    ];
  });
}

function railClaims(golden: Golden, record: NewsRecord): Claim[] {
  const { text } = record.capture;
  const inside = ([start, end]: Span): Span => [
    start + (text.slice(start, end).length - text.slice(start, end).trimStart().length),
    start + text.slice(start, end).trimEnd().length,
  ];
  const pairs = golden.related.map((wanted, i) => ({ wanted, got: record.related[i] }));
  return [
    { name: "regions: number", expected: golden.regions.length, got: record.regions.length },
    ...golden.regions.map((wanted, i): Claim => {
      const got = record.regions[i];
      return {
        name: `region ${i}: ${wanted.role}`,
        expected: [inside(wanted.span), wanted.role, wanted.block ?? null, wanted.copyOf ?? null],
        got: got === undefined ? null : [got.span, got.role, got.group ?? null, got.copyOf ?? null],
      };
    }),
    { name: "related: number", expected: golden.related.length, got: record.related.length },
    ...pairs.flatMap(({ wanted, got }): Claim[] => [
      {
        name: `related: ${wanted.title.slice(0, 40)}`,
        expected: [wanted.rail, wanted.position, wanted.kind, wanted.title, wanted.titleSpan],
        got: [got?.rail, got?.position, got?.kind, got?.title, got?.titleSpan],
      },
      {
        name: "         summary",
        expected: [wanted.summary, wanted.summaryTruncated, wanted.dateline],
        got: [got?.summary, got?.summaryTruncated, got?.dateline],
      },
      { name: "         age", expected: wanted.age, got: got?.age },
      {
        name: "         published not before",
        expected: wanted.publishedAt?.earliest ?? null,
        got: got?.publishedAt?.earliest ?? null,
      },
      {
        name: "         duration, copies",
        expected: [wanted.durationSeconds, wanted.copies],
        got: [got?.durationSeconds, got?.copies],
      },
    ]),
  ];
}

main();
