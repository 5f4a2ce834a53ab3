const HTML: readonly string[] = ["html", "raw_html", "content_html", "html_content"];
const TEXT: readonly string[] = ["text", "plain_text", "raw_text", "content_text"];

/** The names under which tables of pages keep things; the first that a row has counts. */
export const PAGE_KEYS: Readonly<
  Record<"html" | "text" | "page" | "url" | "id" | "capturedAt" | "contentType", readonly string[]>
> = {
  html: HTML,
  text: TEXT,
  page: [...HTML, "content", "page", "body", ...TEXT],
  url: ["url", "uri", "target_uri", "link"],
  id: ["id", "_id", "uuid", "warc_record_id"],
  capturedAt: [
    "capturedAt",
    "captured_at",
    "fetchedAt",
    "fetched_at",
    "fetch_time",
    "crawl_date",
    "crawled_at",
    "downloaded_at",
    "retrieved_at",
    "scraped_at",
    "warc_date",
    "date_download",
  ],
  contentType: ["contentType", "content_type", "mime"],
};
