package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Open Liberty's cache of how its modules are wired. It is wrong after a change of features, and the server then fails oddly. */
final class Workarea {

    private Workarea() {}

    /** Drops the cache if configuration or runtime differ from those it was made for. */
    static void refresh(ServerHome home, DataDirectory data) {
        Path marker = data.file("server.configured");
        try {
            String now = home.runtime() + "\n" + Files.readString(home.configuration());
            if (!Files.exists(marker) || !Files.readString(marker).equals(now)) {
                delete(data.folder("server").resolve(ServerHome.SERVER).resolve("workarea"));
                Files.writeString(marker, now);
            }
        } catch (IOException e) {
            throw new LaunchFailure("cannot prepare the server's folder: " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
