package dev.guildhall.adapter.in.faces.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The query of an address. Immutable; keeps its order. */
public final class UrlQuery {

    private final Map<String, String> values;

    private UrlQuery(Map<String, String> values) {
        this.values = values;
    }

    /** An empty one. */
    public static UrlQuery none() {
        return new UrlQuery(Map.of());
    }

    /** Those of the named parameters that the browser sent. */
    public static UrlQuery sentBy(Browser browser, List<String> names) {
        Map<String, String> sent = new LinkedHashMap<>();
        names.forEach(name -> browser.parameter(name).ifPresent(value -> sent.put(name, value)));
        return new UrlQuery(sent);
    }

    /** The same with a parameter set. */
    public UrlQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new UrlQuery(changed);
    }

    /** The same without a parameter. */
    public UrlQuery without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new UrlQuery(changed);
    }

    /** The address of a path with this query. */
    public String on(String path) {
        return values.isEmpty() ? path : path + "?" + this;
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
