package dev.guildhall.liberty.launcher;

import dev.guildhall.config.DatabaseSettings;
import dev.guildhall.config.Keys;
import dev.guildhall.config.Settings;
import dev.guildhall.config.Sources;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Starts database and server in the foreground and stays until it is told to stop. */
final class RunCommand {

    private static final Duration READY_PATIENCE = Duration.ofMinutes(5);

    private final ServerHome home;
    private final PrintStream out;
    private final PrintStream err;

    RunCommand(ServerHome home, PrintStream out, PrintStream err) {
        this.home = home;
        this.out = out;
        this.err = err;
    }

    /** Returns only when something is wrong; a signal ends the process from within its shutdown hook. */
    int run(Sources sources) {
        long begin = System.nanoTime();
        LauncherLog.silence();
        Settings settings = Settings.from(sources);
        try (Started started = new Started()) {
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
            return untilStopped(settings, started, begin);
        } catch (InterruptedException e) {
            throw new LaunchFailure("interrupted", e);
        }
    }

    /** What fails because everything is being stopped is no failure to tell anybody about. */
    private int untilStopped(Settings settings, Started started, long begin) throws InterruptedException {
        try {
            return stay(settings, started, begin);
        } catch (RuntimeException e) {
            if (started.isClosed()) {
                return 1;
            }
            throw e;
        }
    }

    private int stay(Settings settings, Started started, long begin) throws InterruptedException {
        DataDirectory data = started.start(() -> DataDirectory.claim(settings.dataDir()));
        LauncherLog.into(data.logs());
        ServerProcess.stopLeftBehind(data);
        int port = Port.choose(settings.http());
        Guardian guardian = started.start(Guardian::start);
        data.secret(settings.secretKeyFile());
        ConnectedDatabase database = database(settings, data, started, guardian);
        ServerProcess server = startServer(settings, port, data, started, guardian, database);
        URI baseUrl = baseUrl(settings.http().host(), port);
        server.awaitReady(baseUrl, READY_PATIENCE);
        DemoData demo = settings.demoData() ? new DemoCompany(data.secret("demo-password")) : DemoData.NONE;
        Optional<DemoData.SignIn> member = signIn(demo, baseUrl);
        announce(baseUrl, member, signIn(operator(settings, data, database), baseUrl), begin);
        settings.accepted().stream()
                .sorted()
                .forEach(unsafe ->
                        out.println("Unsafe, and accepted by " + Keys.ACCEPT_UNSAFE.name() + ": " + unsafe.spelling()));
        throw new LaunchFailure("the server ended by itself with code " + server.awaitEnd() + "; see " + data.logs());
    }

    /** Only who may migrate the database may appoint an operator. */
    private static DemoData operator(Settings settings, DataDirectory data, ConnectedDatabase database) {
        return database.asOwner()
                .filter(_ -> settings.demoData())
                .<DemoData>map(owner -> new DemoOperator(data.secret("operator-password"), owner))
                .orElse(DemoData.NONE);
    }

    private ServerProcess startServer(
            Settings settings,
            int port,
            DataDirectory data,
            Started started,
            Guardian guardian,
            ConnectedDatabase database) {
        new DatabasePreparation(database, settings.accepted()).prepare();
        Workarea.refresh(home, data);
        ServerEnvironment environment = new ServerEnvironment(settings, port, database, data);
        ServerProcess server = started.start(() -> ServerProcess.start(home, environment, data, err));
        guardian.watch("TERM", server.pid());
        return server;
    }

    private ConnectedDatabase database(Settings settings, DataDirectory data, Started started, Guardian guardian) {
        return switch (settings.database()) {
            case DatabaseSettings.External external -> ConnectedDatabase.external(external);
            case DatabaseSettings.Embedded _ -> {
                EmbeddedDatabase embedded = started.start(() -> EmbeddedDatabase.start(data));
                guardian.watch("INT", embedded.pid());
                yield embedded.connected();
            }
        };
    }

    /** Where a browser on this machine finds the server, also when it listens on all addresses. */
    static URI baseUrl(String host, int port) {
        String reachable = switch (host) {
            case "0.0.0.0", "*" -> "127.0.0.1";
            case "::" -> "::1";
            default -> host;
        };
        return URI.create("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port + "/");
    }

    /** Without a demo company the server is as good as with one. */
    private Optional<DemoData.SignIn> signIn(DemoData demo, URI baseUrl) {
        try {
            return demo.ensure(baseUrl);
        } catch (LaunchFailure e) {
            err.println("guildhall: there is no demo company: " + e.getMessage()
                    + "; sign up instead, or set GUILDHALL_DEMO_DATA=false");
            return Optional.empty();
        }
    }

    private void announce(
            URI baseUrl, Optional<DemoData.SignIn> signIn, Optional<DemoData.SignIn> operator, long begin) {
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        out.printf("Guildhall is ready at %s (after %.1f s)%n", baseUrl, taken.toMillis() / 1_000.0);
        signIn.ifPresent(demo -> out.println("Demo sign-in: " + demo.email() + " / " + demo.password()));
        operator.ifPresent(sign -> out.println("Operator sign-in: " + sign.email() + " / " + sign.password()));
        out.println("Ctrl-C stops it.");
    }
}
