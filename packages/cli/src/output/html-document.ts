/** An article's HTML as a document of its own: by itself it says neither its charset nor its title. */
export function htmlDocument(title: string | null, article: string): string {
  const escaped = (title ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html>\n<meta charset="utf-8">\n<title>${escaped}</title>\n${article}`;
}
