package dev.guildhall.adapter.in.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Faces takes a missing length for 0 and drops whatever is typed into such a field. */
class FieldsTest {

    private static final Pattern FIELD = Pattern.compile("<g:field [^>]*>");

    @Test
    void fields_shouldAllHaveAMaxlength() throws IOException {
        List<String> fields;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/META-INF/resources"))) {
            fields = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(FieldsTest::fieldsOf)
                    .toList();
        }

        assertThat(fields)
                .hasSizeGreaterThan(5)
                .allSatisfy(field -> assertThat(field).contains(" maxlength=\""));
    }

    private static Stream<String> fieldsOf(Path file) {
        try {
            return FIELD.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
