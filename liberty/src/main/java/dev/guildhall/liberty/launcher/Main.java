package dev.guildhall.liberty.launcher;

import dev.guildhall.config.InvalidSettings;
import dev.guildhall.config.Sources;
import dev.guildhall.db.DatabaseFailure;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command behind {@code ./guildhall run}, {@code config}, {@code migrate} and {@code verify-audit}. Whatever is wrong
 * is said in lines that begin with {@code guildhall:}, and the exit code is then not 0; details go to {@code logs/launcher.0.log} in the data dir.
 */
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    /**
     * @param args the command, then for {@code run} the folders of the runtime and of the server's configuration
     */
    public static void main(String[] args) {
        System.exit(exitCode(List.of(args), Sources::ofProcess, System.out, System.err));
    }

    /** Reads settings only inside the command, so that unreadable ones are reported like any other failure. */
    interface SourcesReader {
        Sources read();
    }

    static int exitCode(List<String> args, SourcesReader sources, PrintStream out, PrintStream err) {
        try {
            return switch (args.isEmpty() ? "" : args.getFirst()) {
                case "run" -> {
                    ServerHome home = new ServerHome(Path.of(args.get(1)), Path.of(args.get(2)));
                    yield new RunCommand(home, out, err).run(sources.read());
                }
                case "config" -> new ConfigCommand(out).run(sources.read());
                case "migrate" -> new MigrateCommand(out).run(sources.read());
                case "verify-audit" -> new VerifyCommand(out).run(args.subList(1, args.size()));
                default -> throw new LaunchFailure("unknown command: " + args);
            };
        } catch (InvalidSettings e) {
            e.problems().forEach(problem -> err.println("guildhall: " + problem));
        } catch (LaunchFailure | DatabaseFailure | UncheckedIOException e) {
            LOG.log(Level.SEVERE, "start given up", e);
            String.valueOf(e.getMessage()).lines().forEach(line -> err.println("guildhall: " + line));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "start failed", e);
            err.println("guildhall: unexpected failure, see logs/launcher.0.log in the data dir: " + e);
        }
        return 1;
    }
}
