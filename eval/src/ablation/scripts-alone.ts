const HEAD_END = /<\/head\b|<body\b/iu;
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script\s*>/giu;

/** A page as it is sent where only its scripts would show it: its head and its scripts stay, and what the body prints goes. */
export function scriptsAlone(html: string): string {
  const end = html.search(HEAD_END);
  if (end < 0) return "";
  return `${html.slice(0, end)}</head><body><div id="app"></div>${html.slice(end).match(SCRIPT)?.join("\n") ?? ""}</body>`;
}
