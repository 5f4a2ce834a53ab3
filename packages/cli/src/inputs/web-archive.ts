/** The page of a file that Safari saves as a web archive. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly contentType?: string;
}

const MARK = "bplist00";

/**
 * Opens Safari's `.webarchive`: a binary property list whose `WebMainResource` is the page as it was sent.
 * Null for anything else, a damaged one included: what it holds is then judged as any other bytes are.
 */
export function openWebArchive(bytes: Uint8Array): ArchivedPage | null {
  if (latin1(bytes.subarray(0, MARK.length)) !== MARK) return null;
  try {
    const list = propertyList(bytes);
    const page = list.entry(list.top, "WebMainResource");
    const read = (key: string): Uint8Array | string | null => {
      const at = page === null ? null : list.entry(page, key);
      return at === null ? null : list.value(at);
    };
    const [data, url, type, charset] = PAGE_KEYS.map(read);
    if (!(data instanceof Uint8Array)) return null;
    return {
      bytes: data,
      ...(typeof url === "string" ? { url } : {}),
      ...(typeof type === "string"
        ? { contentType: typeof charset === "string" ? `${type}; charset=${charset}` : type }
        : {}),
    };
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}

const PAGE_KEYS = ["WebResourceData", "WebResourceURL", "WebResourceMIMEType", "WebResourceTextEncodingName"];

/** As much of a property list as is read: texts, data, and dictionaries by key. */
interface PropertyList {
  /** Number of the object that holds all others. */
  readonly top: number;
  /** The object under a key of a dictionary; null where there is none. */
  entry(dictionary: number, key: string): number | null;
  value(object: number): Uint8Array | string | null;
}

/** High halves of the bytes that objects begin with. */
const DATA = 0x4;
const ASCII = 0x5;
const UTF_16 = 0x6;
const DICTIONARY = 0xd;
/** A length that does not fit the low half stands behind it, as an integer. */
const LONG = 0xf;

/** The last bytes: sizes of an offset and of a reference, then the number of objects, the top one, where the offsets stand. */
const TRAILER_BYTES = 32;
const TRAILER = { offsetSize: 6, referenceSize: 7, top: 16, offsets: 24 };
const NUMBER_BYTES = 8;

/** Throws a RangeError where the file leads out of itself. */
function propertyList(bytes: Uint8Array): PropertyList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number, size: number): number => {
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + view.getUint8(at + index);
    return value;
  };
  const trailer = bytes.length - TRAILER_BYTES;
  const offsetSize = view.getUint8(trailer + TRAILER.offsetSize);
  const referenceSize = view.getUint8(trailer + TRAILER.referenceSize);
  const offsets = number(trailer + TRAILER.offsets, NUMBER_BYTES);
  const open = (object: number): { readonly kind: number; readonly count: number; readonly at: number } => {
    const at = number(offsets + object * offsetSize, offsetSize);
    const mark = view.getUint8(at);
    const [kind, count] = [mark >> 4, mark & 0xf];
    if (count !== LONG) return { kind, count, at: at + 1 };
    const size = 2 ** (view.getUint8(at + 1) & 0xf);
    if (size > NUMBER_BYTES) throw new RangeError("a length that no file has");
    return { kind, count: number(at + 2, size), at: at + 2 + size };
  };
  const stretch = (at: number, length: number): Uint8Array => {
    if (at + length > trailer) throw new RangeError("an object that ends behind the file");
    return bytes.subarray(at, at + length);
  };
  const value = (object: number): Uint8Array | string | null => {
    const { kind, count, at } = open(object);
    if (kind === DATA) return stretch(at, count);
    if (kind === ASCII) return latin1(stretch(at, count));
    return kind === UTF_16
      ? Buffer.from(stretch(at, count * 2))
          .swap16()
          .toString("utf16le")
      : null;
  };
  return {
    top: number(trailer + TRAILER.top, NUMBER_BYTES),
    value,
    entry: (dictionary, key) => {
      const { kind, count, at } = open(dictionary);
      if (kind !== DICTIONARY) return null;
      for (let index = 0; index < count; index++) {
        const name = open(number(at + index * referenceSize, referenceSize));
        if (name.kind === ASCII && name.count === key.length && latin1(stretch(name.at, name.count)) === key)
          return number(at + (count + index) * referenceSize, referenceSize);
      }
      return null;
    },
  };
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
