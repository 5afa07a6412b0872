package dev.guildhall.archtests.samples.domain.shared;

import dev.guildhall.archtests.Breaks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does input and output inside. */
@Breaks("domain-is-pure")
record ReadsTheDisk(Path file) {
    long size() throws IOException {
        return Files.size(file);
    }
}
