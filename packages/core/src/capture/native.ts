/** What is used of the module `node:crypto`. */
interface Digests {
  createHash(name: "sha256"): { update(bytes: Uint8Array): { digest(form: "hex"): string } };
}

/** What is used of the module `node:buffer`. */
interface Buffers {
  isUtf8(bytes: Uint8Array): boolean;
  readonly Buffer: {
    from(buffer: ArrayBufferLike, start: number, length: number): { latin1Slice(start: number, end: number): string };
  };
}

let digests: Digests | null | undefined;
let buffers: Buffers | null | undefined;

/** Hex SHA-256 by the runtime's own code, a dozen times as fast as ours; null where the runtime offers none that is synchronous. */
export function nativeSha256(bytes: Uint8Array): string | null {
  digests ??= builtin("node:crypto", hasDigests);
  return digests === null ? null : digests.createHash("sha256").update(bytes).digest("hex");
}

/** Whether the bytes are well-formed UTF-8, by the runtime's own code, forty times as fast as decoding them; null where it offers none. */
export function nativeIsUtf8(bytes: Uint8Array): boolean | null {
  buffers ??= builtin("node:buffer", hasBuffers);
  return buffers === null ? null : buffers.isUtf8(bytes);
}

/** Each byte as one character, by the runtime's own code; null where it offers none. */
export function nativeLatin1(bytes: Uint8Array): string | null {
  buffers ??= builtin("node:buffer", hasBuffers);
  if (buffers === null) return null;
  return buffers.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).latin1Slice(0, bytes.length);
}

/** Node, Deno, Bun and some edge runtimes hand out their modules without an import, which would keep browsers from loading this package. */
function builtin<T>(name: string, fits: (module: unknown) => module is T): T | null {
  const runtime: unknown = Reflect.get(globalThis, "process");
  if (!hasModules(runtime)) return null;
  const module = runtime.getBuiltinModule(name);
  return fits(module) ? module : null;
}

function hasModules(value: unknown): value is { getBuiltinModule(name: string): unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "getBuiltinModule" in value &&
    typeof value.getBuiltinModule === "function"
  );
}

function hasDigests(value: unknown): value is Digests {
  return typeof value === "object" && value !== null && "createHash" in value && typeof value.createHash === "function";
}

function hasBuffers(value: unknown): value is Buffers {
  if (typeof value !== "object" || value === null || !("isUtf8" in value) || !("Buffer" in value)) return false;
  const { isUtf8, Buffer } = value;
  return typeof isUtf8 === "function" && typeof Buffer === "function" && "latin1Slice" in Buffer.prototype;
}
