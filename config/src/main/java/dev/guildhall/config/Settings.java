package dev.guildhall.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All settings, valid together.
 *
 * @param http where the server listens
 * @param dataDir absolute folder of the embedded database, artifacts, keys and logs
 * @param database which database is used
 * @param model which language model is used
 * @param demoData whether the demo tenant is created
 * @param secretKeyFile absolute path of the key-encryption key
 * @param toolsFile absolute path of an existing file or directory with the tools of the operator
 * @param fetchForbidden further ranges of addresses that pages are never fetched from, such as {@code 198.51.7.0/24}
 * @param signInHosts hosts of sign-in servers that may be internal
 * @param mail how mails leave
 * @param signUpConfirmation whether who signs up has to confirm the address first
 * @param deletionGrace how long an owner can take back that a company is to be erased
 * @param accepted what is unsafe and was accepted by name
 */
public record Settings(
        HttpSettings http,
        Path dataDir,
        DatabaseSettings database,
        ModelSettings model,
        boolean demoData,
        Path secretKeyFile,
        Optional<Path> toolsFile,
        List<String> fetchForbidden,
        List<SignInHost> signInHosts,
        MailSettings mail,
        boolean signUpConfirmation,
        Duration deletionGrace,
        Set<Unsafe> accepted) {

    /** Takes copies. */
    public Settings {
        fetchForbidden = List.copyOf(fetchForbidden);
        accepted = Set.copyOf(accepted);
        signInHosts = List.copyOf(signInHosts);
    }

    /**
     * @throws InvalidSettings naming every problem at once
     */
    public static Settings from(Sources sources) {
        return new SettingsReader(sources).read();
    }
}
