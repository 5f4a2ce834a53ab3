import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { opened } from "./file.ts";
import { openWebArchive } from "./web-archive.ts";

const PAGE = "<!doctype html><h1>Färjan kom fram</h1>";
const ADDRESS = "https://hamn.example/färjan";

// Written by Python's plistlib (`plistlib.dumps(…, fmt=plistlib.FMT_BINARY)`) in the shape that Safari gives its archives.
const ARCHIVE = Buffer.from(
  "YnBsaXN0MDDSAQIDDl8QD1dlYk1haW5SZXNvdXJjZV8QD1dlYlN1YnJlc291cmNlc9UEBQYHCAkKCwwNXxAPV2ViUmVzb3VyY2VEYXRhXxAUV2ViUmVzb3VyY2VGcmFtZU5hbWVfEBNXZWJSZXNvdXJjZU1JTUVUeXBlXxAbV2ViUmVzb3VyY2VUZXh0RW5jb2RpbmdOYW1lXldlYlJlc291cmNlVVJMTxAoPCFkb2N0eXBlIGh0bWw+PGgxPkbDpHJqYW4ga29tIGZyYW08L2gxPlBZdGV4dC9odG1sVVVURi04bxAbAGgAdAB0AHAAcwA6AC8ALwBoAGEAbQBuAC4AZQB4AGEAbQBwAGwAZQAvAGYA5AByAGoAYQBuoQ/TBAYIEBESTxAUeHh4eHh4eHh4eHh4eHh4eHh4eHhZaW1hZ2UvcG5nXxAaaHR0cHM6Ly9oYW1uLmV4YW1wbGUvYS5wbmcACAANAB8AMQA8AE4AZQB7AJkAqADTANQA3gDkAR0BHwEmAT0BRwAAAAAAAAIBAAAAAAAAABMAAAAAAAAAAAAAAAAAAAFk",
  "base64",
);

test("the page of a web archive comes with its address and type", () => {
  expect(openWebArchive(ARCHIVE)).toEqual({
    bytes: Buffer.from(PAGE),
    url: ADDRESS,
    contentType: "text/html; charset=UTF-8",
  });
});

test("a file or a stream that is a web archive is delivered as the page in it, gzipped too", async () => {
  const page = { kind: "page", name: "-", url: ADDRESS, contentType: "text/html; charset=UTF-8" };
  expect(await opened("-", ARCHIVE)).toMatchObject(page);
  expect(await opened("-", gzipSync(ARCHIVE))).toMatchObject(page);
  expect(await opened("-", Buffer.from(PAGE))).toEqual({ kind: "page", name: "-", bytes: Buffer.from(PAGE) });
});

test("a web archive that is cut or damaged anywhere opens or does not, and is no fault", () => {
  for (let end = 0; end < ARCHIVE.length; end++) expect(() => openWebArchive(ARCHIVE.subarray(0, end))).not.toThrow();
  for (let at = 0; at < ARCHIVE.length; at++)
    for (const value of [0x00, 0x4f, 0xd1, 0xdf, 0xff]) {
      const damaged = Buffer.from(ARCHIVE);
      damaged[at] = value;
      expect(() => openWebArchive(damaged)).not.toThrow();
    }
  expect(openWebArchive(ARCHIVE.subarray(0, 60))).toBeNull();
});

test("a property list that holds no page is none", () => {
  expect(
    openWebArchive(
      Buffer.from("YnBsaXN0MDDRAQJcQ0ZCdW5kbGVOYW1lVEhhbW4ICxgAAAAAAAABAQAAAAAAAAADAAAAAAAAAAAAAAAAAAAAHQ==", "base64"),
    ),
  ).toBeNull();
});
