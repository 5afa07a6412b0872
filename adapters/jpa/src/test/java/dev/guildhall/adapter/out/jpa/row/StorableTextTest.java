package dev.guildhall.adapter.out.jpa.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorableTextTest {

    @Test
    void of_whenStorable_shouldBeTheSame() {
        String text = "Grüße 🚀\n\t東京";

        assertThat(StorableText.of(text)).isSameAs(text);
    }

    @Test
    void of_whenThereIsWhatPostgresCannotStore_shouldReplaceJustThat() {
        assertThat(StorableText.of("a\0b\uD83Dc\uDE80🚀")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD🚀");
        assertThat(StorableText.of("\uDE80\uD83D")).isEqualTo("\uFFFD\uFFFD");
        assertThat(StorableText.of("x\uD83D")).isEqualTo("x\uFFFD");
    }
}
