package dev.guildhall.adapter.in.security;

import java.util.regex.Pattern;

/** Tells paths on this server from disguised addresses of others. */
final class LocalPath {

    /** One slash, then neither a second one nor a backslash, which browsers take for one; visible ASCII only. */
    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    private LocalPath() {}

    static boolean isLocal(String path) {
        return SHAPE.matcher(path).matches();
    }
}
