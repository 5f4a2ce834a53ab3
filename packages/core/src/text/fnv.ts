/** Multiplier of the 32-bit FNV hashes (Fowler, Noll and Vo; RFC 9923). */
export const FNV_PRIME = 0x01000193;

/** What they begin with. */
export const FNV_OFFSET = 0x811c9dc5;
