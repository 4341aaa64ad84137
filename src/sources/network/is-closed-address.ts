import { BlockList, isIP } from 'node:net'

/**
 * Addresses no page of the web is at: private, loopback, link-local, shared, documentation, multicast and reserved ranges, and those
 * of IPv6 that stand for an IPv4 address in a network of one's own. Source: IANA IPv4 and IPv6 special-purpose address registries.
 */
const closedRanges = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closedRanges.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  closedRanges.addSubnet(net, prefix, 'ipv6')

/** True where an address must not be asked unless the user allows it. IPv4 inside IPv6 (`::ffff:10.0.0.1`) counts as IPv4. */
export function isClosedAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return true
  return closedRanges.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
