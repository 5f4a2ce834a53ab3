/** A SHA-256 digest as text. */
export const SHA256_HEX: RegExp = /^[0-9a-f]{64}$/;
/** A UTC instant to the second: `2025-10-19T10:48:00Z`. */
export const INSTANT: RegExp = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/;
