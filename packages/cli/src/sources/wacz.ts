import { createRequire } from "node:module";
import { type ByteFile, stretchOf } from "./byte-file.ts";
import { formByName } from "./file-kind.ts";
import type { Find, Place } from "./source.ts";
import { warcFinds } from "./warc/warc-source.ts";

/** An entry of a ZIP file, as yauzl tells of it. */
interface Entry {
  readonly fileName: string;
  readonly compressionMethod: number;
  readonly compressedSize: number;
}

interface Zip {
  readonly isOpen: boolean;
  close(): void;
  on(event: "entry", listener: (entry: Entry) => void): void;
  on(event: "end", listener: () => void): void;
  on(event: "error", listener: (problem: Error) => void): void;
  readLocalFileHeader(
    entry: Entry,
    options: { readonly minimal: true },
    done: (problem: Error | null, header: { readonly fileDataStart: number }) => void,
  ): void;
  readEntry(): void;
}

interface Yauzl {
  open(
    path: string,
    options: { readonly lazyEntries: true; readonly autoClose: false },
    done: (problem: Error | null, zip: Zip) => void,
  ): void;
}

// The package is CommonJS without types: this line is where it is given the little of them that is used.
const yauzl: Yauzl = createRequire(import.meta.url)("yauzl");

const STORED = 0;

export interface WaczFile {
  readonly name: string;
  readonly path: string;
  readonly file: ByteFile;
}

/** The pages of a WACZ file: of the WARC files under its `archive/`, which the format wants stored and not compressed again. */
export async function* waczFinds({ name, path, file }: WaczFile, from: Place): AsyncGenerator<Find, void> {
  const [first = 0, ...inner] = from;
  const zip = await openZip(path);
  try {
    const archives = (await entriesOf(zip)).filter(({ fileName }) => formByName(fileName)?.kind === "warc");
    if (archives.length === 0) throw new Error("a ZIP file without a WARC in it; unzip it and read its folder");
    for (const [index, entry] of archives.entries()) {
      if (index < first) continue;
      const inside = `${name}/${entry.fileName}`;
      if (entry.compressionMethod !== STORED) {
        const detail = "the archive is compressed inside the WACZ file, which the format forbids; unzip it";
        yield { kind: "missing", id: inside, reason: "unsupported", detail, next: [index + 1] };
        continue;
      }
      const stretch = stretchOf(file, await dataStart(zip, entry), entry.compressedSize);
      const compression = formByName(entry.fileName)?.compression ?? "none";
      const place = index === first ? inner : [];
      for await (const find of warcFinds({ name: inside, file: stretch, compression }, place))
        yield { ...find, next: [index, ...find.next] };
    }
  } finally {
    zip.close();
  }
}

function openZip(path: string): Promise<Zip> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (problem, zip) =>
      problem === null ? resolve(zip) : reject(problem),
    );
  });
}

function entriesOf(zip: Zip): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", reject);
    zip.readEntry();
  });
}

function dataStart(zip: Zip, entry: Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (problem, header) =>
      problem === null ? resolve(header.fileDataStart) : reject(problem),
    );
  });
}
