package dev.guildhall.archtests.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text files of the repository, or a few that a test has made up. */
record SourceTree(List<SourceFile> files) {

    private static final Set<String> SKIPPED = Set.of("target", "node_modules");
    private static final Set<String> HIDDEN_BUT_OURS = Set.of(".mvn", ".github");
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|xml|properties|md|sql|ya?ml|xhtml|html|js|mjs|css|json|txt|sh|cmd|config|policy)|[a-z]+");

    SourceTree {
        files = List.copyOf(files);
    }

    /** A tree that exists only in a test. */
    static SourceTree of(SourceFile... files) {
        return new SourceTree(List.of(files));
    }

    /** The tree that this module is part of; read once. */
    static SourceTree ofRepository() {
        return Repository.TREE;
    }

    Stream<SourceFile> java() {
        return files.stream().filter(SourceFile::isJava);
    }

    private static final class Repository {
        static final SourceTree TREE = read(root());
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("archtests")) || !Files.isDirectory(directory.resolve("domain"))) {
            Path parent = directory.getParent();
            if (parent == null) {
                throw new IllegalStateException("the tests do not run inside the repository");
            }
            directory = parent;
        }
        return directory;
    }

    private static SourceTree read(Path root) {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return directory.equals(root)
                                    || isOurs(directory.getFileName().toString())
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (TEXT.matcher(file.getFileName().toString()).matches()) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        files.add(new SourceFile(path, Files.readAllLines(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceTree(files);
    }

    private static boolean isOurs(String directory) {
        return !SKIPPED.contains(directory) && (!directory.startsWith(".") || HIDDEN_BUT_OURS.contains(directory));
    }
}
