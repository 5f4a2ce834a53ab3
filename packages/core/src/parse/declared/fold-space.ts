/** The text with every run of white space made one space, and none at its ends. */
export function foldSpace(text: string): string {
  let out = "";
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const blank = i === text.length || isBlank(text.charCodeAt(i));
    if (!blank && start < 0) start = i;
    else if (blank && start >= 0) {
      out += out === "" ? text.slice(start, i) : ` ${text.slice(start, i)}`;
      start = -1;
    }
  }
  return out;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
