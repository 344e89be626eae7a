import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet. Private, loopback, link-local, shared (CGNAT), multicast,
 * documentation and reserved ones are not, nor are IPv6 addresses that wrap or translate to an IPv4 address.
 *
 * "93.184.216.34" is; "10.0.0.1", "127.1.2.3", "169.254.169.254", "::1", "fd00::1" and "::ffff:8.8.8.8" are not.
 */
export const isPublicAddress = (address: string): boolean => {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === 'unicast';
};

/** Whether a host of a URL is an IP address, in any of the forms that URLs allow. */
export const isAddress = (host: string): boolean => ipaddr.isValid(host.replace(/^\[|\]$/gu, ''));
