package dev.guildhall.config;

import java.net.InetAddress;

/** Tells this machine from others. */
final class Loopback {

    private Loopback() {}

    /** Whether a host is this machine for sure: an address that says so, or localhost. What a name means can change. */
    static boolean is(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
