package dev.guildhall.archtests.source;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every package says what it is for, and that nothing in it is null by accident. */
final class PackageInfos {

    /** Javadoc first, a sentence in it, then the mark, then the package. */
    private static final Pattern GOOD = Pattern.compile(
            "\\A/\\*\\*\\s+(\\* )?[A-Z](?:[^*]|\\*(?!/))*\\.(?:[^*]|\\*(?!/))*\\*/\\s+@NullMarked\\s+package [\\w.]+;[\\s\\S]*");

    private static final Pattern JAVA_ROOT = Pattern.compile("src/(main|test)/java/");

    private PackageInfos() {}

    static SourceRule rule() {
        return SourceRule.of(
                "packages-say-what-they-are-for",
                PackageInfos::problems,
                SourceTree.of(SourceFile.of("domain/src/main/java/dev/Alone.java", "package dev;")),
                SourceTree.of(SourceFile.of("domain/src/main/java/dev/package-info.java", "@NullMarked\npackage dev;")),
                SourceTree.of(SourceFile.of(
                        "domain/src/main/java/dev/package-info.java", "/** no sentence */\n@NullMarked\npackage dev;")),
                SourceTree.of(SourceFile.of(
                        "domain/src/main/java/dev/package-info.java", "/** A sentence. */\npackage dev;")));
    }

    private static Stream<String> problems(SourceTree tree) {
        return tree.java()
                .map(SourceFile::directory)
                .filter(directory -> JAVA_ROOT.matcher(directory).find())
                .distinct()
                .filter(directory -> infoOf(tree, directory)
                        .filter(info -> GOOD.matcher(info.text()).matches())
                        .isEmpty())
                .map(directory -> directory + ": no package-info.java with a sentence of Javadoc and @NullMarked");
    }

    /** Tests that stand in a package of the same module are described with it. */
    private static Optional<SourceFile> infoOf(SourceTree tree, String directory) {
        return tree.java()
                .filter(file -> file.name().equals("package-info.java"))
                .filter(file -> file.directory().equals(directory)
                        || file.directory().equals(directory.replace("src/test/java/", "src/main/java/")))
                .findFirst();
    }
}
