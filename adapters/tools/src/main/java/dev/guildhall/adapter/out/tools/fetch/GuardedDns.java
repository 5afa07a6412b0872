package dev.guildhall.adapter.out.tools.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once for each connection and lets it through only when every address is allowed. The connection goes to
 * the addresses that were checked, so a name that changes its answer gains nothing.
 */
final class GuardedDns implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    GuardedDns(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** A name leads to an address that is not allowed. */
    static final class Forbidden extends UnknownHostException {}

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new Forbidden();
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
