import { open, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { messageOf, systemCode } from "../complaints.ts";
import { decompressing } from "../sources/decompressed.ts";
import { isGzip } from "../sources/gzip-member.ts";
import { type Delivery, LARGEST_PAGE_BYTES, type Undelivered } from "./delivery.ts";
import { isAddress } from "./url.ts";
import { openWebArchive } from "./web-archive.ts";

const MEANINGS: Readonly<Record<string, readonly [Undelivered["reason"], string]>> = {
  ENOENT: ["no-file", "no such file; check the path"],
  ENOTDIR: ["no-file", "no such file; a part of the path is no folder"],
  EACCES: ["no-access", "no permission to read it; change its permissions"],
  EPERM: ["no-access", "no permission to read it; change its permissions"],
  EISDIR: ["no-access", "a folder, where a file is wanted"],
  ELOOP: ["no-access", "a symbolic link that leads back to itself"],
  ENAMETOOLONG: ["no-file", "no such file; the path is too long"],
  EMFILE: ["no-access", "too many files are open; raise the limit (ulimit -n)"],
};

/** Whether the file system says why a file cannot be read; else it is what is in it. */
export function isOfSystem(problem: unknown): boolean {
  const code = systemCode(problem);
  return code !== null && (code in MEANINGS || code === "EIO");
}

/** What a failed read means to the reader of the message. */
export function undelivered(name: string, problem: unknown): Undelivered {
  const code = systemCode(problem) ?? "";
  const [reason, what] = MEANINGS[code] ?? ["no-access", messageOf(problem)];
  const slip = code === "ENOENT" ? slipOf(name) : null;
  return { kind: "undelivered", name, reason, message: slip ?? what };
}

/** What a path that leads nowhere was meant to be; null where it looks like one. */
function slipOf(name: string): string | null {
  if (name === "") return "no path; is a variable of the shell empty?";
  if (isAddress(name)) return "an address, where a path is wanted; fetch it with tearsheet capture";
  return name.startsWith("www.") ? "no such file; write https:// before an address" : null;
}

/** A file as a page, under the name it was called by; a gzipped one as what it holds. */
export async function deliverFile(path: string, name: string = path): Promise<Delivery> {
  try {
    return await opened(name, await readPageFile(path));
  } catch (problem) {
    return undelivered(name, problem);
  }
}

/** Bytes as a page; gzipped ones as what they hold, a web archive as the page in it. */
export async function opened(name: string, bytes: Uint8Array): Promise<Delivery> {
  if (!isGzip(bytes)) return { kind: "page", name, bytes, ...openWebArchive(bytes) };
  try {
    const held = await readUpTo(decompressing(Readable.from([bytes]), "gzip"), LARGEST_PAGE_BYTES + 1);
    return { kind: "page", name, bytes: held, ...openWebArchive(held) };
  } catch (problem) {
    return { kind: "undelivered", name, reason: "damaged", message: `its gzip is damaged (${messageOf(problem)})` };
  }
}

/**
 * The bytes of a file, at most one more than the library takes: a file of 5 GB is found too large without being read.
 * Pipes and devices are read to that limit too.
 */
async function readPageFile(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size > 0 && size <= LARGEST_PAGE_BYTES) return await file.readFile();
    return await readUpTo(file.createReadStream({ autoClose: false, end: LARGEST_PAGE_BYTES }), LARGEST_PAGE_BYTES + 1);
  } finally {
    await file.close();
  }
}

/** The bytes of a stream, cut behind `limit`. */
export async function readUpTo(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    const chunk = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
    pieces.push(chunk);
    bytes += chunk.length;
    if (bytes >= limit) break;
  }
  return Buffer.concat(pieces).subarray(0, limit);
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
