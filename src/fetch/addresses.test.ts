import { describe, expect, it } from "vitest";
import { isAllowed, isPublicAddress } from "./addresses.ts";

describe("isPublicAddress", () => {
  it.each([
    "1.1.1.1",
    "93.184.216.34",
    "172.32.0.1",
    "2606:4700::1111",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
  ])("takes %s", (address) => expect(isPublicAddress(address)).toBe(true));
  it.each([
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:a9fe:a9fe",
    "0:0:0:0:0:ffff:10.0.0.1",
    "64:ff9b::127.0.0.1",
    "64:ff9b::",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "nonsense",
    "",
  ])("refuses %s", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("isAllowed", () => {
  const url = new URL("http://intranet.example:8080/a");
  it("goes by host, with its port or any", () => {
    expect(isAllowed(url, ["intranet.example"])).toBe(true);
    expect(isAllowed(url, ["Intranet.example:8080"])).toBe(true);
  });
  it("takes no other port and no part of a name", () =>
    expect(isAllowed(url, ["intranet.example:80", "example", "tranet.example"])).toBe(false));
});
