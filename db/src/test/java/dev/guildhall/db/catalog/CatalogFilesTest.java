package dev.guildhall.db.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogFilesTest {

    private static final Map<String, Long> PRICES = Map.of("JUNIOR", 29L, "SENIOR", 59L, "MANAGER", 99L);
    private static final int SHARED_WORDS = 12;

    private final List<CatalogDivision> divisions = CatalogFiles.read();

    private List<CatalogEntry> entries() {
        return divisions.stream()
                .flatMap(division -> division.listings().stream())
                .toList();
    }

    private long tagged(String tag) {
        return entries().stream().filter(entry -> entry.tags().contains(tag)).count();
    }

    @Test
    void read_shouldHaveTheAgencyAndTheBusinessTeam() {
        assertThat(entries()).hasSize(73);
        assertThat(tagged("agency")).isEqualTo(51);
        assertThat(tagged("business-team")).isEqualTo(22);
    }

    @Test
    void read_shouldGiveEachListingItsOwnKeyAndTexts() {
        assertThat(entries())
                .extracting(CatalogEntry::slug)
                .doesNotHaveDuplicates()
                .contains("prism", "prism-lab", "prism-analytics");
        assertThat(entries()).extracting(CatalogEntry::name).doesNotHaveDuplicates();
        assertThat(entries()).extracting(CatalogEntry::description).doesNotHaveDuplicates();
    }

    @Test
    void prompts_shouldNotBeOneTemplateWithOtherNames() {
        Set<String> seen = new HashSet<>();
        for (CatalogEntry entry : entries()) {
            Set<String> runs = wordRuns(entry.prompt());
            assertThat(runs)
                    .as("prompt of %s shares no long run of words with another", entry.slug())
                    .hasSizeGreaterThan(100)
                    .noneMatch(seen::contains);
            seen.addAll(runs);
        }
    }

    private static Set<String> wordRuns(String text) {
        List<String> words = List.of(text.toLowerCase(java.util.Locale.ROOT).split("\\W+"));
        return Stream.iterate(0, i -> i + SHARED_WORDS <= words.size(), i -> i + 1)
                .map(i -> String.join(" ", words.subList(i, i + SHARED_WORDS)))
                .collect(Collectors.toSet());
    }

    @Test
    void prices_shouldFollowSeniority() {
        assertThat(entries()).allSatisfy(entry -> {
            long dollars = entry.priceMicros() / 1_000_000;
            boolean specialised = entry.seniority().equals("SENIOR") && dollars == 79;
            assertThat(specialised || Long.valueOf(dollars).equals(PRICES.get(entry.seniority())))
                    .as(entry.slug())
                    .isTrue();
        });
    }

    @Test
    void names_shouldCoverEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/guildhall/db/catalog"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(CatalogFiles.NAMES);
        }
    }
}
