package dev.guildhall.bench.peer;

import dev.guildhall.bench.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The peers that are written in JavaScript, as far as they can be had here. */
public final class NodePeers implements AutoCloseable {

    private static final Map<String, String> PLATFORMS = Map.of("amd64", "x64", "aarch64", "arm64");

    private final Map<String, NodePeer> running = new TreeMap<>();
    private final Map<String, String> missing = new TreeMap<>();

    private NodePeers() {}

    /**
     * Starts each with a database of its own.
     *
     * @param folder where their scripts and libraries were installed
     * @param names names of scripts
     */
    public static NodePeers start(Server server, Path folder, List<String> names) {
        NodePeers peers = new NodePeers();
        names.forEach(name -> peers.start(server, folder, name));
        return peers;
    }

    private void start(Server server, Path folder, String name) {
        if (!Files.isDirectory(folder.resolve("node_modules").resolve(name))) {
            missing.put(name, "not installed; npm is missing or could not reach its registry");
            return;
        }
        String database = name.replace('-', '_');
        server.createDatabase(database);
        try {
            running.put(name, NodePeer.start(node(folder), folder, name + ".mjs", server.uri(database)));
        } catch (IOException | RuntimeException e) {
            missing.put(name, "does not start: " + e.getMessage());
        }
    }

    /** The version that was installed with the libraries where there is one for this machine, else what is on the PATH. */
    private static Path node(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String platform = PLATFORMS.getOrDefault(System.getProperty("os.arch"), "");
        Path installed = folder.resolve("node_modules/node-" + system + "-" + platform + "/bin/node");
        return Files.isExecutable(installed) ? installed.toAbsolutePath() : Path.of("node");
    }

    /** A peer that runs. */
    public Optional<NodePeer> find(String name) {
        return Optional.ofNullable(running.get(name));
    }

    /** Why peers do not run, by name. */
    public Map<String, String> missing() {
        return Map.copyOf(missing);
    }

    @Override
    public void close() throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (NodePeer peer : running.values()) {
            try {
                peer.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
