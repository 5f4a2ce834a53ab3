import "./tables.ts";

export type { Alternative, Fact, How, Span } from "./evidence.ts";
export { extract } from "./extract.ts";
export type { ExtractOptions, SiteLines, SiteOutline, StoryTimes } from "./options.ts";
export type { NotArticleReason, Outcome, OutcomeCode, Problem, ProblemCode, UnreadableReason } from "./outcome.ts";
export { CODES } from "./outcome.ts";
export * from "./record.ts";
export { toHtml } from "./render/to-html.ts";
export { toJson } from "./render/to-json.ts";
export { type MarkdownOptions, toMarkdown } from "./render/to-markdown.ts";
export { toNinjs } from "./render/to-ninjs.ts";
export { toSchemaOrg } from "./render/to-schema-org.ts";
export { toTei } from "./render/to-tei.ts";
export { toText } from "./render/to-text.ts";
export { SiteMemory } from "./site-memory.ts";
export { type Mismatch, type Validation, validateRecord } from "./validate.ts";
