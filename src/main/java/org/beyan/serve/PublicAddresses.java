package org.beyan.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public Internet from those of this machine and the networks around it.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, IPv6</a>
 */
final class PublicAddresses {
  private static final List<Block> RESERVED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              // of the global block, what leads back to IPv4 or is for examples
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20")
          .map(Block::parse)
          .toList();

  /** All global addresses of IPv6 begin so; the rest is local, mapped, translated or unused. */
  private static final Block GLOBAL = Block.parse("2000::/3");

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    return (address.getAddress().length == 4 || GLOBAL.holds(address))
        && RESERVED.stream().noneMatch(block -> block.holds(address));
  }

  /** Addresses whose first bits are the same. */
  private record Block(byte[] first, int bits) {
    static Block parse(String text) {
      String[] parts = text.split("/");
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException notAnAddress) {
        throw new IllegalArgumentException(text, notAnAddress);
      }
    }

    boolean holds(InetAddress address) {
      byte[] other = address.getAddress();
      if (other.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((first[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
