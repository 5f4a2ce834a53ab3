import type { IPv6 } from "ipaddr.js";
import ipaddr from "ipaddr.js";

/** Public by number, yet answered by the cloud host that we run on: Azure's metadata and DNS service. */
const METADATA_ADDRESSES: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** Global unicast, the only IPv6 block from which addresses are given out (IANA IPv6 Address Space). */
const GLOBAL_UNICAST: [IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/** Well-known NAT64 prefix (RFC 6052): the last four bytes are the IPv4 address that will be reached. */
const NAT64: [IPv6, number] = [ipaddr.IPv6.parse("64:ff9b::"), 96];

const BYTES_BEFORE_NAT64_IPV4 = 12;

/**
 * Whether an address as resolvers and URLs write it is public unicast, so that no private, loopback, link-local, metadata,
 * multicast or reserved machine is behind it. IPv6 forms that carry an IPv4 address are judged by it where they are still
 * routed (mapped, NAT64); tunnels (6to4, Teredo) are refused whole, and so is what is no address at all.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed instanceof ipaddr.IPv6 ? isPublicIPv6(parsed) : isPublicIPv4(parsed.toString());
}

function isPublicIPv4(address: string): boolean {
  return ipaddr.IPv4.parse(address).range() === "unicast" && !METADATA_ADDRESSES.has(address);
}

function isPublicIPv6(address: IPv6): boolean {
  if (address.isIPv4MappedAddress()) return isPublicIPv4(address.toIPv4Address().toString());
  if (address.match(NAT64)) return isPublicIPv4(address.toByteArray().slice(BYTES_BEFORE_NAT64_IPV4).join("."));
  return address.match(GLOBAL_UNICAST) && address.range() === "unicast" && !isIsatap(address);
}

/** ISATAP (RFC 5214): an interface id of 0000:5efe or 0200:5efe carries an IPv4 address behind it. */
function isIsatap(address: IPv6): boolean {
  const [, , , , first, second] = address.parts;
  return second === 0x5efe && (first === 0 || first === 0x200);
}
