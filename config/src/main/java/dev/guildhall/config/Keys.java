package dev.guildhall.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every setting there is. A key that is not in {@link #all()} does not exist, and giving it is an error. */
public final class Keys {

    public static final Key<Integer> HTTP_PORT = Key.of(
                    "GUILDHALL_HTTP_PORT", Parsers::port, "listening port; 0 = any free one")
            .withDefault("9080");

    public static final Key<String> HTTP_TRUSTED_PROXIES = Key.of(
                    "GUILDHALL_HTTP_TRUSTED_PROXIES",
                    Parsers::regularExpression,
                    "regular expression of the addresses of proxies whose X-Forwarded headers are believed")
            .withDefault("none");

    public static final Key<Integer> HTTP_ADDRESS_RATE = Key.of(
                    "GUILDHALL_HTTP_ADDRESS_RATE",
                    Parsers.numberFrom(1),
                    "requests a second from one address without a good credential; ten times as many at once")
            .withDefault("10");

    public static final Key<Integer> HTTP_MAX_REQUESTS = Key.of(
                    "GUILDHALL_HTTP_MAX_REQUESTS",
                    Parsers.numberFrom(2),
                    "requests of the API that one node serves at a time; the others are asked to come again")
            .withDefault("300");

    public static final Key<String> HTTP_HOST =
            Key.of("GUILDHALL_HTTP_HOST", Parsers::text, "listening address").withDefault("127.0.0.1");

    public static final Key<Path> DATA_DIR = Key.of(
                    "GUILDHALL_DATA_DIR", Parsers::path, "folder of the embedded database, artifacts, keys and logs")
            .withDefault("~/.guildhall");

    public static final Key<Path> CONFIG_FILE = Key.of(
                    "GUILDHALL_CONFIG_FILE", Parsers::path, "properties file with settings; read when it exists")
            .withDefault("guildhall.properties in the data dir");

    public static final Key<String> DATABASE_URL = Key.of(
                    "GUILDHALL_DATABASE_URL", Parsers::jdbcUrl, "JDBC URL of an external PostgreSQL 16 or newer")
            .withDefault("embedded PostgreSQL");

    public static final Key<String> DATABASE_USER = Key.of(
            "GUILDHALL_DATABASE_USER", Parsers::text, "application role there; owns nothing, bound by row security");

    public static final Key<Secret> DATABASE_PASSWORD =
            Key.secret("GUILDHALL_DATABASE_PASSWORD", "password of the application role");

    public static final Key<String> DATABASE_OWNER_USER =
            Key.of("GUILDHALL_DATABASE_OWNER_USER", Parsers::text, "owner role there, for roles and migrations only");

    public static final Key<Secret> DATABASE_OWNER_PASSWORD =
            Key.secret("GUILDHALL_DATABASE_OWNER_PASSWORD", "password of the owner role");

    public static final Key<ModelProvider> MODEL_PROVIDER = Key.of(
                    "GUILDHALL_MODEL_PROVIDER",
                    Parsers.oneOf(ModelProvider.class),
                    "demo, openai (any OpenAI-compatible server), anthropic, gemini or ollama")
            .withDefault("demo");

    public static final Key<URI> MODEL_BASE_URL =
            Key.of("GUILDHALL_MODEL_BASE_URL", Parsers::httpUrl, "address of the model provider, if not its usual one");

    public static final Key<Secret> MODEL_API_KEY = Key.secret("GUILDHALL_MODEL_API_KEY", "key of the model provider");

    public static final Key<String> MODEL_NAME =
            Key.of("GUILDHALL_MODEL_NAME", Parsers::text, "model to use at the provider");

    public static final Key<Boolean> DEMO_DATA = Key.of(
                    "GUILDHALL_DEMO_DATA", Parsers::flag, "whether to create the demo tenant, members and employees")
            .withDefault("true with the embedded database, else false");

    public static final Key<String> REDIS_URL =
            Key.of("GUILDHALL_REDIS_URL", Parsers::text, "not in this version: cache and live feed across nodes");

    static final Key<KubernetesMode> KUBERNETES = Key.of(
                    "GUILDHALL_KUBERNETES",
                    Parsers.oneOf(KubernetesMode.class),
                    "only off in this version: how to reach a cluster")
            .withDefault("off");

    public static final Key<Path> SECRET_KEY_FILE = Key.of(
                    "GUILDHALL_SECRET_KEY_FILE", Parsers::path, "file with the key-encryption key")
            .withDefault("secret.key, created in the data dir");

    public static final Key<Path> TOOLS_FILE = Key.of(
            "GUILDHALL_TOOLS_FILE",
            Parsers::path,
            "YAML or JSON file, or a directory of them, with the tools that employees can be given");

    public static final Key<List<String>> FETCH_FORBIDDEN = Key.of(
            "GUILDHALL_FETCH_FORBIDDEN",
            Parsers::addressRanges,
            "ranges of addresses that http_fetch must not reach, beside all special ones: 198.51.7.0/24,2001:7f8::/32");

    public static final Key<List<SignInHost>> SIGN_IN_HOSTS = Key.of(
            "GUILDHALL_SIGN_IN_HOSTS",
            Parsers::signInHosts,
            "hosts of companies' sign-in servers that may have internal addresses and no TLS, with their ports and the"
                    + " mail domain whose company they are for: id.corp.example:443=corp.example; all others must be"
                    + " public");

    public static final Key<URI> PUBLIC_URL = Key.of(
                    "GUILDHALL_PUBLIC_URL",
                    Parsers::publicUrl,
                    "address under which people reach the pages, for links in mails: https://guildhall.example.com")
            .withDefault("where the server listens");

    public static final Key<URI> SMTP_URL = Key.of(
                    "GUILDHALL_SMTP_URL",
                    Parsers::smtpUrl,
                    "mail server: smtps://user@mail.example.com (TLS) or smtp://user@mail.example.com:587 (STARTTLS;"
                            + " ?tls=off without)")
            .withDefault("none; mails stay in the outbox");

    public static final Key<Secret> SMTP_PASSWORD =
            Key.secret("GUILDHALL_SMTP_PASSWORD", "password of the user at the mail server");

    public static final Key<String> MAIL_FROM =
            Key.of("GUILDHALL_MAIL_FROM", Parsers::mailAddress, "address that mails come from");

    public static final Key<Boolean> SIGNUP_CONFIRMATION = Key.of(
                    "GUILDHALL_SIGNUP_CONFIRMATION",
                    Parsers::onOff,
                    "on or off: whether who signs up has to open a link in a mail first")
            .withDefault("off with the embedded database or demo data, else on");

    public static final Key<Duration> DELETION_GRACE = Key.of(
                    "GUILDHALL_DELETION_GRACE",
                    Parsers::grace,
                    "how long the owner of a company can take back that it is to be erased, such as 30d or 12h")
            .withDefault("30d");

    public static final Key<Set<Unsafe>> ACCEPT_UNSAFE = Key.of(
            "GUILDHALL_ACCEPT_UNSAFE",
            Parsers.several(Unsafe.class),
            "what a start would refuse as unsafe and shall not, such as plain-http,demo-data; see docs/security/boot.md");

    private static final List<Key<?>> ALL = List.of(
            HTTP_PORT,
            HTTP_HOST,
            HTTP_TRUSTED_PROXIES,
            HTTP_ADDRESS_RATE,
            HTTP_MAX_REQUESTS,
            DATA_DIR,
            CONFIG_FILE,
            DATABASE_URL,
            DATABASE_USER,
            DATABASE_PASSWORD,
            DATABASE_OWNER_USER,
            DATABASE_OWNER_PASSWORD,
            MODEL_PROVIDER,
            MODEL_BASE_URL,
            MODEL_API_KEY,
            MODEL_NAME,
            DEMO_DATA,
            REDIS_URL,
            KUBERNETES,
            SECRET_KEY_FILE,
            TOOLS_FILE,
            FETCH_FORBIDDEN,
            SIGN_IN_HOSTS,
            PUBLIC_URL,
            SMTP_URL,
            SMTP_PASSWORD,
            MAIL_FROM,
            SIGNUP_CONFIRMATION,
            DELETION_GRACE,
            ACCEPT_UNSAFE);

    private Keys() {}

    /** All keys, in the order in which they are documented. */
    public static List<Key<?>> all() {
        return ALL;
    }

    static Optional<Key<?>> named(String canonical) {
        return ALL.stream().filter(key -> key.name().equals(canonical)).findFirst();
    }
}
