/** The likeliest legacy charset of bytes that nothing declares and that are not UTF-8. */
export function guessCharset(_bytes: Uint8Array): string {
  return "windows-1252";
}
