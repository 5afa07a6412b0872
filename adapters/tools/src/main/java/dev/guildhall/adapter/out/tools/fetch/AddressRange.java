package dev.guildhall.adapter.out.tools.fetch;

import java.net.InetAddress;

/**
 * Addresses that share their first bits.
 *
 * @param first an address of the range
 * @param bits how many bits all have in common
 */
record AddressRange(InetAddress first, int bits) {

    /** A range in the usual notation, such as {@code 10.0.0.0/8}. */
    static AddressRange of(String text) {
        int slash = text.indexOf('/');
        return new AddressRange(
                InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
