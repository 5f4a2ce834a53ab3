export type { Alternative, Fact, How, Span } from "./evidence.ts";
export { extract } from "./extract.ts";
export type { ExtractOptions } from "./options.ts";
export { CODES } from "./outcome.ts";
export type { NotArticleReason, Outcome, OutcomeCode, Problem, ProblemCode, UnreadableReason } from "./outcome.ts";
export * from "./record.ts";
