package dev.guildhall.liberty.launcher;

import dev.guildhall.verifier.AuditVerifier;
import dev.guildhall.verifier.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Checks an exported audit log. Needs neither a server nor settings. */
final class VerifyCommand {

    private static final String USAGE =
            "say which file: ./guildhall verify-audit FILE [--checkpoint FILE]... [--key FILE], see docs/audit.md";

    private static final int WRONG = 1;
    private static final int NOT_COMPARED = 2;

    private final PrintStream out;

    VerifyCommand(PrintStream out) {
        this.out = out;
    }

    /** What is to be checked with what. */
    private record Order(Path bundle, List<Path> checkpoints, Optional<Path> key) {

        static Order of(List<String> args) {
            List<Path> bundles = new ArrayList<>();
            List<Path> checkpoints = new ArrayList<>();
            List<Path> keys = new ArrayList<>();
            for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
                String arg = rest.next();
                switch (arg) {
                    case "--checkpoint" -> checkpoints.add(next(rest));
                    case "--key" -> keys.add(next(rest));
                    default -> bundles.add(path(arg));
                }
            }
            if (bundles.size() != 1 || keys.size() > 1) {
                throw new LaunchFailure(USAGE);
            }
            return new Order(bundles.getFirst(), checkpoints, keys.stream().findFirst());
        }

        private static Path next(Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new LaunchFailure(USAGE);
            }
            return path(rest.next());
        }

        private static Path path(String arg) {
            if (arg.startsWith("--")) {
                throw new LaunchFailure("unknown option " + arg + "; " + USAGE);
            }
            return Path.of(arg);
        }
    }

    /**
     * Checks.
     *
     * @param args what follows the command
     * @return the exit code: 1 when something is wrong, 2 when nothing is but not all could be compared
     */
    int run(List<String> args) {
        Order order = Order.of(args);
        try {
            return tell(order.bundle(), AuditVerifier.verify(order.bundle(), order.checkpoints(), order.key()));
        } catch (NoSuchFileException e) {
            throw new LaunchFailure("there is no file " + e.getMessage(), e);
        } catch (IOException e) {
            throw new LaunchFailure("a file cannot be read: " + e.getMessage(), e);
        }
    }

    /** Says what came out; the exit code. */
    int tell(Path file, Report report) {
        print(file, report);
        if (!report.isGood()) {
            return WRONG;
        }
        return report.isCompared() ? 0 : NOT_COMPARED;
    }

    private void print(Path file, Report report) {
        if (report.isGood()) {
            out.println(
                    "The audit log in " + file + " is " + extent(report) + " of the company " + report.tenant() + ".");
            report.signer().ifPresent(key -> out.println("Its end was signed with the key " + key + "."));
            caveats(report).forEach(out::println);
        } else {
            out.println("The audit log in " + file + " was manipulated or damaged:");
            report.findings().forEach(finding -> out.println("  " + finding.kind() + ": " + finding.words()));
        }
        out.flush();
    }

    private static String extent(Report report) {
        return report.first()
                .map(first -> "what remains after an erasure, and that is whole: entries " + first + " to "
                        + report.entries() + ", without their details,")
                .orElseGet(() -> "whole: " + report.entries() + " entries");
    }

    private static List<String> caveats(Report report) {
        List<String> caveats = new ArrayList<>();
        if (report.outside() == 0) {
            caveats.add("Not checked: whether the end was cut off or an old copy restored before the export."
                    + " Name an earlier export, or a checkpoint that you kept, with --checkpoint.");
        }
        report.unreached().forEach(it -> caveats.add("Not compared: " + it + "."));
        if (!report.isCompared()) {
            caveats.add("So this is no proof that nothing is missing; name something that was kept later.");
        }
        if (!report.pinned()) {
            caveats.add(
                    "Not checked: whose key it is. Name the file that you have from /api/v1/audit/keys with --key.");
        }
        return caveats;
    }
}
