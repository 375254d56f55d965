/**
 * Which addresses may be fetched from: those that anybody on the internet can reach. What points inward (loopback, link-local, private
 * ranges, and the forms of IPv6 that hide an IPv4 address) is refused unless its host is allowed by name, so that no feed or page can make
 * readout ask the machines around it. The ranges are IANA's special-purpose registries (RFC 6890 and later).
 */
import { BlockList, isIP, isIPv4 } from "node:net";

const inward = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  inward.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of [
  // Teredo, documentation and benchmarks; 6to4; documentation.
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  inward.addSubnet(net, prefix, "ipv6");
/** All that is assigned for global use. */
const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");
/** IPv4 in IPv6: as it is mapped, and as NAT64 carries it. */
const carriers = new BlockList();
carriers.addSubnet("::ffff:0:0", 96, "ipv6");
carriers.addSubnet("64:ff9b::", 96, "ipv6");

/** The IPv4 address in the last 32 bits of an IPv6 address. */
const carried = (address: string): string => {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [high = 0, low = 0] = canonical
    .split(":")
    .slice(-2)
    .map((group) => Number.parseInt(group || "0", 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
};

/** True for an address that everybody may reach. @param address IPv4 or IPv6, without brackets. */
export const isPublicAddress = (address: string): boolean => {
  const bare = address.replace(/%.*$/, "");
  if (isIPv4(bare)) return !inward.check(bare, "ipv4");
  if (isIP(bare) !== 6) return false;
  if (carriers.check(bare, "ipv6")) return isPublicAddress(carried(bare));
  return global6.check(bare, "ipv6") && !inward.check(bare, "ipv6");
};

/** True where a host is allowed by name: "intranet.example", "127.0.0.1", "localhost:8080" (that port alone). */
export const isAllowed = ({ hostname, host }: URL, allowed: readonly string[]): boolean =>
  allowed.some((name) => name.toLowerCase() === host || name.toLowerCase() === hostname);

/** The address that a host is, where it is written as one. */
export const literalAddress = ({ hostname }: URL): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? null : bare;
};
