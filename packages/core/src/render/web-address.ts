const LINK_PROTOCOLS: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);
const FILE_PROTOCOLS: ReadonlySet<string> = new Set(["http:", "https:"]);

/** The address in its normal form if a reader may be sent there (http, https, mailto), else null: no `javascript:`, no relative path. */
export function linkAddress(url: string | null | undefined): string | null {
  return addressOf(url, LINK_PROTOCOLS);
}

/** The address in its normal form if a picture or sound may be loaded from there (http, https), else null. */
export function fileAddress(url: string | null | undefined): string | null {
  return addressOf(url, FILE_PROTOCOLS);
}

function addressOf(url: string | null | undefined, protocols: ReadonlySet<string>): string | null {
  if (url === null || url === undefined) return null;
  try {
    const address = new URL(url);
    return protocols.has(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
