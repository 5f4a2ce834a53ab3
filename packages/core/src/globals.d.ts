// The few globals that every runtime core supports has (browsers, Node, Deno, Bun, edge workers), and no more.
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse?(url: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare function atob(base64: string): string;
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
