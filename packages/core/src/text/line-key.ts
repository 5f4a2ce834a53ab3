const ZERO = 0x30;
const NINE = 0x39;

/** A line with every run of digits as one zero: `57m ago` and `2 comments` are the same line on every page of a site. */
export function lineKey(line: string): string {
  let key = "";
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (!isDigit(line, at)) continue;
    key += `${line.slice(from, at)}0`;
    while (isDigit(line, at + 1)) at++;
    from = at + 1;
  }
  return from === 0 ? line : key + line.slice(from);
}

function isDigit(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}
