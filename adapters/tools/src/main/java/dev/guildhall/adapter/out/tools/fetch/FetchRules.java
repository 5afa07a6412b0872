package dev.guildhall.adapter.out.tools.fetch;

import dev.guildhall.adapter.out.tools.ToolFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses may be fetched for a tenant.
 *
 * @param hosts names that are allowed, each with all names below it
 * @param ports ports that are allowed
 */
record FetchRules(Set<String> hosts, Set<Integer> ports) {

    static final int LONGEST = 2_000;

    /** A name that ends in a word; numbers at the end are addresses in one of their many spellings. */
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\\.?");

    /**
     * Checks an address, be it from a model or from a redirect.
     *
     * @return the same without its fragment
     * @throws ToolFailure saying which rule it breaks
     */
    URI check(String text) throws ToolFailure {
        URI url = parse(text);
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        require(scheme.equals("http") || scheme.equals("https"), "Only http and https addresses are fetched.");
        require(url.getRawUserInfo() == null, "Addresses with a user or password are not fetched.");
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        require(
                url.getHost() != null
                        && host.length() <= 253
                        && NAME.matcher(host).matches(),
                "The address must name a host; numeric addresses are not fetched.");
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("http") ? 80 : 443;
        require(ports.contains(port), "Port " + port + " is not fetched from.");
        require(
                entryFor(host).isPresent(),
                "The host " + host + " is not on the list of hosts that your company allows.");
        return URI.create(scheme + "://" + host + (url.getPort() >= 0 ? ":" + port : "") + pathOf(url));
    }

    private static String pathOf(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static URI parse(String text) throws ToolFailure {
        require(text.length() <= LONGEST, "The address is longer than " + LONGEST + " characters.");
        require(text.chars().allMatch(c -> c > ' ' && c < 0x7f), "The address has characters that must be encoded.");
        try {
            return new URI(text);
        } catch (URISyntaxException _) {
            throw ToolFailure.lasting("That is not an address of the web.");
        }
    }

    /** The narrowest entry of the list that an address falls under; empty text when it falls under none. */
    String entryFor(URI url) {
        return entryFor(String.valueOf(url.getHost())).orElse("");
    }

    private Optional<String> entryFor(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return hosts.stream()
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isBlank() && (name.equals(entry) || name.endsWith("." + entry)))
                .max(Comparator.comparingInt(String::length));
    }

    private static void require(boolean good, String advice) throws ToolFailure {
        if (!good) {
            throw ToolFailure.lasting(advice);
        }
    }
}
