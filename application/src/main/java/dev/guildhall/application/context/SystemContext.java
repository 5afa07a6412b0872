package dev.guildhall.application.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A call that no signed-in member makes: sign-in itself, or the worker.
 *
 * @param requestId correlates logs
 * @param origin remote address of a caller, or the name of the worker
 * @param agent what the caller's program says it is; empty when it says nothing
 */
public record SystemContext(String requestId, String origin, String agent) {

    /** Of an IPv6 address. */
    private static final int GROUPS = 8;

    /** A call of a program that says nothing about itself. */
    public SystemContext(String requestId, String origin) {
        this(requestId, origin, "");
    }

    /**
     * What is counted as one place to call from: the address, and of an IPv6 address its first 64 bits, because the others
     * are the caller's own to choose.
     */
    public String network() {
        if (origin.indexOf(':') < 0 || origin.indexOf('.') >= 0) {
            return origin;
        }
        String[] halves = origin.split("%", -1)[0].split("::", 2);
        List<String> groups = new ArrayList<>(groupsOf(halves[0]));
        List<String> last = halves.length == 2 ? groupsOf(halves[1]) : List.of();
        while (halves.length == 2 && groups.size() + last.size() < GROUPS) {
            groups.add("0");
        }
        groups.addAll(last);
        return String.join(":", groups.subList(0, Math.min(GROUPS / 2, groups.size()))) + "::/64";
    }

    private static List<String> groupsOf(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(":", -1)).map(SystemContext::plain).toList();
    }

    /** Without leading zeros, which some write and some do not. */
    private static String plain(String group) {
        return group.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT);
    }
}
