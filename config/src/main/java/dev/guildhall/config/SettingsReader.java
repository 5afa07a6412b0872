package dev.guildhall.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts single values together and checks what holds between them. */
final class SettingsReader {

    private static final List<Key<?>> NOT_YET = List.of(Keys.REDIS_URL);
    private static final List<Key<?>> ONLY_WITH_URL =
            List.of(Keys.DATABASE_USER, Keys.DATABASE_PASSWORD, Keys.DATABASE_OWNER_USER, Keys.DATABASE_OWNER_PASSWORD);

    private final Values values;
    private final FileReview files;
    private final Sources sources;

    SettingsReader(Sources sources) {
        this.sources = sources;
        this.values = new Values(sources);
        this.files = new FileReview(values);
    }

    Settings read() {
        values.reportUnknown();
        refuseWhatIsNotImplemented();
        HttpSettings http = new HttpSettings(
                values.orDefault(Keys.HTTP_HOST),
                values.orDefault(Keys.HTTP_PORT),
                values.orDefault(Keys.HTTP_TRUSTED_PROXIES),
                values.orDefault(Keys.HTTP_ADDRESS_RATE),
                values.orDefault(Keys.HTTP_MAX_REQUESTS));
        Path dataDir = values.orDefault(Keys.DATA_DIR);
        checkSettingsFile();
        DatabaseSettings database = database();
        ModelSettings model = model();
        boolean demoData = values.optional(Keys.DEMO_DATA).orElse(database instanceof DatabaseSettings.Embedded);
        Path secretKeyFile = values.optional(Keys.SECRET_KEY_FILE).orElse(dataDir.resolve("secret.key"));
        Optional<Path> toolsFile = toolsFile();
        List<String> fetchForbidden = values.optional(Keys.FETCH_FORBIDDEN).orElse(List.of());
        List<SignInHost> signInHosts = values.optional(Keys.SIGN_IN_HOSTS).orElse(List.of());
        MailSettings mail = new MailReader(values).read();
        boolean confirmation = confirmation(database, demoData);
        Duration grace = values.orDefault(Keys.DELETION_GRACE);
        Set<Unsafe> accepted = values.optional(Keys.ACCEPT_UNSAFE).orElse(Set.of());
        files.secretKey(secretKeyFile);
        ExposureReview exposure = new ExposureReview(values, accepted);
        exposure.listening(http, mail);
        exposure.entrance(http, database, demoData, confirmation);
        exposure.database(database);
        exposure.mail(http, mail);
        values.throwIfAny();
        return new Settings(
                http,
                dataDir,
                database,
                model,
                demoData,
                secretKeyFile,
                toolsFile,
                fetchForbidden,
                signInHosts,
                mail,
                confirmation,
                grace,
                accepted);
    }

    /** The demo data signs itself up, and nobody reads its mails. */
    private boolean confirmation(DatabaseSettings database, boolean demoData) {
        boolean usual = !demoData && database instanceof DatabaseSettings.External;
        boolean confirmation = values.optional(Keys.SIGNUP_CONFIRMATION).orElse(usual);
        if (confirmation && demoData) {
            values.problem(Keys.SIGNUP_CONFIRMATION, "can only be on when " + Keys.DEMO_DATA.name() + " is false");
        }
        return confirmation;
    }

    /** A setting that is silently ignored is worse than one that is refused: somebody relies on it. */
    private void refuseWhatIsNotImplemented() {
        NOT_YET.stream()
                .filter(values::isGiven)
                .forEach(key -> values.problem(key, "is not supported by this version; remove it"));
        if (values.orDefault(Keys.KUBERNETES) != KubernetesMode.OFF) {
            values.problem(Keys.KUBERNETES, "can only be off in this version");
        }
    }

    private void checkSettingsFile() {
        values.optional(Keys.CONFIG_FILE)
                .filter(file -> !file.toFile().isFile())
                .ifPresent(file -> values.problem(Keys.CONFIG_FILE, "names a file that does not exist: " + file));
        sources.byPrecedence().forEach(files::settings);
    }

    private Optional<Path> toolsFile() {
        Optional<Path> file = values.optional(Keys.TOOLS_FILE);
        file.filter(place -> !place.toFile().exists())
                .ifPresent(place ->
                        values.problem(Keys.TOOLS_FILE, "names a file or directory that does not exist: " + place));
        return file;
    }

    private DatabaseSettings database() {
        if (!values.isGiven(Keys.DATABASE_URL)) {
            ONLY_WITH_URL.stream()
                    .filter(values::isGiven)
                    .forEach(key -> values.problem(key, "needs " + Keys.DATABASE_URL.name() + " beside it"));
            return new DatabaseSettings.Embedded();
        }
        Optional<String> url = values.optional(Keys.DATABASE_URL);
        Optional<Credentials> application = credentials(Keys.DATABASE_USER, Keys.DATABASE_PASSWORD, true);
        Optional<Credentials> owner = credentials(Keys.DATABASE_OWNER_USER, Keys.DATABASE_OWNER_PASSWORD, false);
        if (url.isEmpty() || application.isEmpty()) {
            return new DatabaseSettings.Embedded();
        }
        return new DatabaseSettings.External(url.get(), application.get(), owner);
    }

    private Optional<Credentials> credentials(Key<String> userKey, Key<Secret> passwordKey, boolean required) {
        Optional<String> user = values.optional(userKey);
        Optional<Secret> password = values.optional(passwordKey);
        if (user.isEmpty() && (required || password.isPresent())) {
            values.problem(userKey, "is missing");
        }
        if (password.isEmpty() && (required || user.isPresent())) {
            values.problem(passwordKey, "is missing");
        }
        Optional<Credentials> role = user.flatMap(name -> password.map(secret -> new Credentials(name, secret)));
        role.flatMap(WeakSecret::inPassword)
                .ifPresent(weakness -> values.problem(passwordKey, weakness + "; give the role another"));
        return role;
    }

    private ModelSettings model() {
        ModelSettings model = new ModelSettings(
                values.orDefault(Keys.MODEL_PROVIDER),
                values.optional(Keys.MODEL_BASE_URL),
                values.optional(Keys.MODEL_API_KEY),
                values.optional(Keys.MODEL_NAME));
        boolean keyless = switch (model.provider()) {
            case DEMO, OLLAMA -> true;
            case OPENAI, ANTHROPIC, GEMINI -> values.isGiven(Keys.MODEL_BASE_URL);
        };
        if (!keyless && !values.isGiven(Keys.MODEL_API_KEY)) {
            values.problem(
                    Keys.MODEL_API_KEY,
                    "is missing; the provider " + Parsers.spelling(model.provider())
                            + " needs one at its usual address");
        }
        return model;
    }
}
