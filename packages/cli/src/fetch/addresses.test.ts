import { expect, test } from "vitest";
import { isPublicAddress } from "./addresses.ts";

const PUBLIC = [
  "8.8.8.8",
  "93.184.216.34",
  "172.15.255.255",
  "172.32.0.1",
  "100.63.255.255",
  "100.128.0.1",
  "2606:4700:4700::1111",
  "2a00:1450:4001::200e",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
];

const NOT_PUBLIC = [
  // this machine
  "127.0.0.1",
  "127.255.255.254",
  "0.0.0.0",
  "0.1.2.3",
  "::1",
  "::",
  // private networks
  "10.0.0.1",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "100.64.0.1",
  "100.127.255.255",
  "fc00::1",
  "fd12:3456::1",
  "fec0::1",
  // the link
  "169.254.0.1",
  "fe80::1",
  "fe80::1%eth0",
  // metadata services of clouds
  "169.254.169.254",
  "100.100.100.200",
  "192.0.0.192",
  "168.63.129.16",
  "fd00:ec2::254",
  "fd20:ce::254",
  // an IPv4 address inside an IPv6 one
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:10.0.0.1",
  "::ffff:168.63.129.16",
  "::127.0.0.1",
  "::7f00:1",
  "::ffff:0:127.0.0.1",
  "64:ff9b::127.0.0.1",
  "64:ff9b::a9fe:a9fe",
  "64:ff9b:1::808:808",
  "2002:7f00:1::",
  "2002:c0a8:101::1",
  "2001:0:4136:e378:8000:63bf:80ff:fffe",
  "2606:4700::5efe:127.0.0.1",
  "2606:4700::200:5efe:10.0.0.1",
  // nobody's
  "192.0.2.1",
  "198.51.100.7",
  "203.0.113.9",
  "198.18.0.1",
  "192.88.99.1",
  "240.0.0.1",
  "255.255.255.255",
  "224.0.0.1",
  "ff02::1",
  "2001:db8::1",
  "3fff::1",
  "100::1",
  "4000::1",
  "5f00::1",
  // no address
  "",
  "example.org",
  "1.2.3.4.5",
  "::g",
];

test.each(PUBLIC)("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(NOT_PUBLIC)("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
