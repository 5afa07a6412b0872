package dev.guildhall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsListingTest {

    @Test
    void of_whenSecretIsGiven_shouldHideItsValue() {
        Sources sources = new Sources(List.of(
                new Source("environment", Map.of("GUILDHALL_MODEL_API_KEY", "sk-1", "GUILDHALL_HTTP_PORT", "81"))));

        List<SettingsListing.Line> lines = SettingsListing.of(sources);

        assertThat(lines).hasSameSizeAs(Keys.all());
        assertThat(lines)
                .contains(
                        new SettingsListing.Line(
                                "GUILDHALL_HTTP_PORT", "81", "environment", "listening port; 0 = any free one"),
                        new SettingsListing.Line(
                                "GUILDHALL_MODEL_API_KEY", "(hidden)", "environment", "key of the model provider"))
                .noneMatch(line -> line.toString().contains("sk-1"));
    }

    @Test
    void all_whenListed_shouldExplainEveryKeyUnderOneName() {
        assertThat(Keys.all()).extracting(Key::name).doesNotHaveDuplicates().allMatch(KeyNames::isOurs);
        assertThat(Keys.all()).extracting(Key::meaning).noneMatch(String::isBlank);
    }
}
