package dev.guildhall.liberty.launcher;

import dev.guildhall.config.Key;
import dev.guildhall.config.Keys;
import dev.guildhall.config.ModelSettings;
import dev.guildhall.config.Secret;
import dev.guildhall.config.Settings;
import dev.guildhall.config.SignInHost;
import dev.guildhall.config.Unsafe;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The environment of the server process: all settings as they were resolved, under their own names, and nothing that only
 * the launcher may know. Secrets travel here because a command line can be read by everybody on the machine.
 */
final class ServerEnvironment {

    private final Map<String, String> variables = new TreeMap<>();

    ServerEnvironment(Settings settings, int port, ConnectedDatabase database, DataDirectory data) {
        put(Keys.HTTP_HOST, settings.http().host());
        put(Keys.HTTP_PORT, port);
        put(Keys.HTTP_TRUSTED_PROXIES, settings.http().trustedProxies());
        put(Keys.HTTP_ADDRESS_RATE, settings.http().addressRate());
        put(Keys.HTTP_MAX_REQUESTS, settings.http().maxRequests());
        put(Keys.DATA_DIR, settings.dataDir());
        put(Keys.DATABASE_URL, database.url());
        put(Keys.DATABASE_USER, database.application().user());
        put(Keys.DATABASE_PASSWORD, database.application().password().value());
        put(Keys.DEMO_DATA, settings.demoData());
        put(Keys.SECRET_KEY_FILE, settings.secretKeyFile());
        settings.toolsFile().ifPresent(file -> put(Keys.TOOLS_FILE, file));
        if (!settings.fetchForbidden().isEmpty()) {
            put(Keys.FETCH_FORBIDDEN, String.join(",", settings.fetchForbidden()));
        }
        if (!settings.signInHosts().isEmpty()) {
            put(
                    Keys.SIGN_IN_HOSTS,
                    settings.signInHosts().stream().map(SignInHost::toString).collect(Collectors.joining(",")));
        }
        put(Keys.SIGNUP_CONFIRMATION, settings.signUpConfirmation() ? "on" : "off");
        if (!settings.accepted().isEmpty()) {
            put(
                    Keys.ACCEPT_UNSAFE,
                    settings.accepted().stream().sorted().map(Unsafe::spelling).collect(Collectors.joining(",")));
        }
        mail(settings, port);
        model(settings.model());
        variables.put("headers_over", isOverTls(settings) ? "https" : "http");
        variables.put("keystore_password", data.secret("server-keystore"));
        variables.put("ltpa_keys_password", data.secret("server-ltpa"));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("WLP_OUTPUT_DIR", data.folder("server").toString());
        // The script would make files readable to the group.
        variables.put("WLP_SKIP_UMASK", "true");
        variables.put("LOG_DIR", data.logs().toString());
    }

    /** Whether people are told to come by TLS. */
    private static boolean isOverTls(Settings settings) {
        return settings.mail()
                .publicUrl()
                .filter(url -> url.getScheme().equalsIgnoreCase("https"))
                .isPresent();
    }

    private void mail(Settings settings, int port) {
        put(Keys.PUBLIC_URL, settings.mail().publicUrl().map(URI::toString).orElse("http://localhost:" + port));
        settings.mail().server().ifPresent(server -> {
            put(Keys.SMTP_URL, server.url());
            put(Keys.MAIL_FROM, server.from());
            server.login()
                    .ifPresent(login -> put(Keys.SMTP_PASSWORD, login.password().value()));
        });
    }

    private void model(ModelSettings model) {
        put(Keys.MODEL_PROVIDER, model.provider().name().toLowerCase(Locale.ROOT));
        model.baseUrl().ifPresent(url -> put(Keys.MODEL_BASE_URL, url));
        model.apiKey().map(Secret::value).ifPresent(key -> put(Keys.MODEL_API_KEY, key));
        model.name().ifPresent(name -> put(Keys.MODEL_NAME, name));
    }

    private void put(Key<?> key, Object value) {
        variables.put(key.name(), value.toString());
    }

    /** Replaces what the launcher itself was given, such as the owner's password. */
    void applyTo(Map<String, String> environment, Path userDirectory) {
        environment.keySet().removeIf(name -> name.startsWith("GUILDHALL_"));
        environment.putAll(variables);
        environment.put("WLP_USER_DIR", userDirectory.toString());
    }
}
