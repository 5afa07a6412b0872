package dev.guildhall.liberty.incontainer;

import dev.guildhall.db.Roles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.postgresql.Driver;

/**
 * The folder of a server with the product's own configuration, changed in what a test needs: it takes deployments, and
 * has so few connections, one of them the bell's, that everybody gets one that somebody else has used.
 *
 * @param user folder of servers
 * @param name of this server
 */
record ServerFolder(Path user, String name) {

    private static final Path PRODUCT = Path.of("src", "main", "liberty", "config", "server.xml");

    void write(String databaseUrl, int port) throws IOException {
        Path folder = user.resolve("servers").resolve(name);
        Path drivers = Files.createDirectories(folder.resolve("lib").resolve("postgresql"));
        // What a run that was killed has left there would start once more.
        Files.deleteIfExists(folder.resolve("dropins").resolve("guildhall.war"));
        Files.copy(driver(), drivers.resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
        // The launcher makes it elsewhere.
        Path secret = Files.createDirectories(folder.resolve("data")).resolve("secret.key");
        Files.writeString(secret, UUID.randomUUID() + " " + UUID.randomUUID());
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(folder.resolve("server.xml"), configuration(Files.readString(PRODUCT)));
        Files.writeString(folder.resolve("server.env"), environment(folder, databaseUrl, port));
    }

    private static String configuration(String product) {
        String pooled = replace(product, "maxPoolSize=\"30\"", "maxPoolSize=\"2\"");
        // Eight threads wait for two connections, on a machine that may be busy.
        String patient = replace(pooled, "connectionTimeout=\"5s\" maxIdle", "connectionTimeout=\"60s\" maxIdle");
        String open = replace(
                patient,
                "<applicationMonitor updateTrigger=\"disabled\" dropinsEnabled=\"false\"/>",
                "<applicationMonitor updateTrigger=\"mbean\" dropinsEnabled=\"true\"/>");
        String reachable =
                replace(open, "</featureManager>", "<feature>localConnector-1.0</feature>\n</featureManager>");
        return replace(reachable, """
                <webApplication id="guildhall" name="guildhall" location="guildhall.war" contextRoot="/">
                    <classloader commonLibraryRef="postgresql"/>
                  </webApplication>""", "");
    }

    /** A part that is no longer there must not silently stay as it is. */
    private static String replace(String text, String part, String replacement) {
        if (!text.contains(part)) {
            throw new IllegalStateException("the product's server.xml has no " + part);
        }
        return text.replace(part, replacement);
    }

    private static String environment(Path folder, String databaseUrl, int port) {
        return String.join(
                "\n",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "WLP_SKIP_UMASK=true",
                "keystore_password=" + UUID.randomUUID(),
                "ltpa_keys_password=" + UUID.randomUUID(),
                "GUILDHALL_HTTP_HOST=127.0.0.1",
                "GUILDHALL_HTTP_PORT=" + port,
                "GUILDHALL_DATA_DIR=" + folder.resolve("data"),
                "GUILDHALL_DATABASE_URL=" + databaseUrl,
                "GUILDHALL_DATABASE_USER=" + Roles.APP,
                "GUILDHALL_DATABASE_PASSWORD=" + UUID.randomUUID(),
                "GUILDHALL_DEMO_DATA=false",
                "GUILDHALL_SIGNUP_CONFIRMATION=off",
                "GUILDHALL_MODEL_PROVIDER=demo",
                "");
    }

    private static Path driver() {
        try {
            return Path.of(Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
