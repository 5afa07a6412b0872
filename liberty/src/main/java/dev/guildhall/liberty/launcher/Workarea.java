package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Open Liberty's cache of how its modules are wired. It is wrong after a change of features, and the server then fails oddly. */
final class Workarea {

    private Workarea() {}

    /** Drops the cache if configuration or runtime differ from those it was made for. */
    static void refresh(ServerHome home, DataDirectory data) {
        Path marker = data.file("server.configured");
        try {
            String now = home.runtime() + "\n" + Files.readString(home.configuration());
            if (!Files.exists(marker) || !Files.readString(marker).equals(now)) {
                FolderTree.delete(
                        data.folder("server").resolve(ServerHome.SERVER).resolve("workarea"));
                Files.writeString(marker, now);
            }
        } catch (IOException e) {
            throw new LaunchFailure("cannot prepare the server's folder: " + e.getMessage(), e);
        }
    }
}
