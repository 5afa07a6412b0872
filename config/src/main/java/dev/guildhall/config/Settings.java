package dev.guildhall.config;

import java.nio.file.Path;

/**
 * All settings, valid together.
 *
 * @param http where the server listens
 * @param dataDir absolute folder of the embedded database, artifacts, keys and logs
 * @param database which database is used
 * @param model which language model is used
 * @param demoData whether the demo tenant is created
 * @param secretKeyFile absolute path of the key-encryption key
 */
public record Settings(
        HttpSettings http,
        Path dataDir,
        DatabaseSettings database,
        ModelSettings model,
        boolean demoData,
        Path secretKeyFile) {

    /**
     * @throws InvalidSettings naming every problem at once
     */
    public static Settings from(Sources sources) {
        return new SettingsReader(sources).read();
    }
}
