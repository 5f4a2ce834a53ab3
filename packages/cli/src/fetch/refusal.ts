/** Why an address gave no page. */
export type RefusalCode =
  | "bad-address"
  | "scheme"
  | "credentials"
  | "not-public"
  | "unknown-host"
  | "unreachable"
  | "certificate"
  | "timeout"
  | "redirects"
  | "status"
  | "robots"
  | "type"
  | "too-large"
  | "encoding";

/** An address that will not be, or could not be, fetched. The message is one line that says what to do, where something can be done. */
export class FetchRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "FetchRefusal";
    this.code = code;
  }
}
