/** White space of HTML: tab, line feed, form feed, carriage return, space. */
export function isHtmlSpace(code: number): boolean {
  return code <= 32 && (code === 32 || code === 10 || code === 9 || code === 13 || code === 12);
}
