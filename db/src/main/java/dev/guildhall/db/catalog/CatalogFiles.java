package dev.guildhall.db.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the packaged catalog, one file per division. */
final class CatalogFiles {

    /** The divisions in the order of their files; a folder inside a jar cannot be listed. */
    static final List<String> NAMES = List.of(
            "engineering",
            "design",
            "marketing",
            "product",
            "project-management",
            "testing",
            "support",
            "spatial-computing",
            "specialized",
            "customer-support",
            "sales",
            "operations",
            "data-analytics");

    private CatalogFiles() {}

    static List<CatalogDivision> read() {
        return NAMES.stream().map(CatalogFiles::read).toList();
    }

    private static CatalogDivision read(String name) {
        try (InputStream in = CatalogFiles.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("not packaged: catalog " + name);
            }
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            return division(new Node(new Yaml(new SafeConstructor(strict)).load(text), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogDivision division(Node file) {
        return new CatalogDivision(
                file.text("division"),
                file.text("title"),
                file.text("summary"),
                file.nodes("listings").stream().map(CatalogFiles::entry).toList());
    }

    private static CatalogEntry entry(Node node) {
        return new CatalogEntry(
                node.text("slug"),
                node.text("name"),
                node.text("specialty"),
                node.text("seniority"),
                node.text("stability"),
                Long.parseLong(node.text("priceMicros")),
                node.text("modelTier"),
                node.text("estimatedUsage"),
                node.texts("skills"),
                node.texts("tools"),
                node.texts("tags"),
                node.text("description"),
                node.text("prompt"));
    }

    /** A mapping of the file; says where it is when something is missing. */
    private record Node(Object value, String where) {

        String text(String key) {
            return String.valueOf(get(key)).strip();
        }

        List<String> texts(String key) {
            return ((List<?>) get(key)).stream().map(String::valueOf).toList();
        }

        List<Node> nodes(String key) {
            return ((List<?>) get(key))
                    .stream().map(item -> new Node(item, where + "." + key)).toList();
        }

        private Object get(String key) {
            if (value instanceof Map<?, ?> map && map.get(key) != null) {
                return map.get(key);
            }
            throw new IllegalStateException("catalog " + where + " lacks '" + key + "'");
        }
    }
}
