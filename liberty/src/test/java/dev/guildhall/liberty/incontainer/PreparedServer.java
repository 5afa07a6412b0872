package dev.guildhall.liberty.incontainer;

import dev.guildhall.db.TestDatabase;
import dev.guildhall.db.catalog.CatalogSeeder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Has a database and a configured server ready before Arquillian reads where the server is. Happens once per JVM, and
 * only when it has a test inside the server to run.
 */
public final class PreparedServer implements LoadableExtension {

    private static final String PREFIX = "guildhall.incontainer.";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Preparation.class);
    }

    /** Goes before the reader of the configuration, which waits for the same event. */
    public static final class Preparation {

        /** Called by Arquillian. */
        public void prepare(@Observes(precedence = 100) ManagerStarted started) throws IOException {
            TestDatabase database = TestDatabase.migrated();
            new CatalogSeeder(database.owner()).seed();
            Path user = Path.of("target", "incontainer").toAbsolutePath();
            // A server is found by its name among all of the machine's, those of other working copies included.
            String name = "incontainer-" + Integer.toHexString(user.hashCode());
            int port = freePort();
            new ServerFolder(user, name).write(database.url(), port);
            tell("runtime", Path.of("..", ".runtime", "wlp").toAbsolutePath().normalize());
            tell("user", user);
            tell("server", name);
            tell("port", port);
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        private static void tell(String name, Object value) {
            System.setProperty(PREFIX + name, value.toString());
        }
    }
}
