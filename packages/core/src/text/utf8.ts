const ASCII_END = 0x80;
const LEAD_START = 0xc0;
/** With more characters beyond ASCII than this the runtime's decoder is faster than ours. */
const MOST_BY_HAND = 6;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The characters of the UTF-8 bytes `[from, to)`; `raw` has each byte as one character. */
export function decodeUtf8(bytes: Uint8Array, raw: string, from: number, to: number): string {
  let first = from;
  while (first < to && (bytes[first] ?? 0) < ASCII_END) first++;
  if (first === to) return raw.slice(from, to);
  let leads = 1;
  for (let i = first + 1; i < to && leads <= MOST_BY_HAND; i++) if ((bytes[i] ?? 0) >= LEAD_START) leads++;
  if (leads > MOST_BY_HAND) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  let done = from;
  for (let i = first; i < to; ) {
    const lead = bytes[i] ?? 0;
    if (lead < ASCII_END) {
      i++;
      continue;
    }
    const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let code = lead & (0xff >> (size + 1));
    for (let n = 1; n < size; n++) code = (code << 6) | ((bytes[i + n] ?? 0) & 0x3f);
    if (done < i) text += raw.slice(done, i);
    text += size < 4 ? String.fromCharCode(code) : String.fromCodePoint(code);
    i += size;
    done = i;
  }
  return done < to ? text + raw.slice(done, to) : text;
}
