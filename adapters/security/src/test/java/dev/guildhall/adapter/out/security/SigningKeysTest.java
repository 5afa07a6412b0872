package dev.guildhall.adapter.out.security;

import static dev.guildhall.adapter.out.security.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private static final Duration ROTATION = Duration.ofDays(30);
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path parent;

    @Test
    void current_whenFirstUsed_shouldMakeAKeyForItsOwnerOnly() throws IOException {
        ECKey key = keys().current(NOW);

        assertThat(files()).hasSize(1);
        assertThat(Files.getPosixFilePermissions(files().getFirst()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(directory())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(key.isPrivate()).isTrue();
    }

    @Test
    void current_whenStartedAgain_shouldKeepTheKey() {
        assertThat(keys().current(NOW.plusSeconds(60)).getKeyID())
                .isNotNull()
                .isEqualTo(keys().current(NOW).getKeyID());
    }

    @Test
    void current_whenOld_shouldRotateAndKeepTheOldKeyUntilItsTokensHaveExpired() {
        SigningKeys keys = keys();
        ECKey first = keys.current(NOW);
        Instant later = NOW.plus(ROTATION).plusSeconds(1);
        ECKey second = keys.current(later);

        assertThat(second.getKeyID()).isNotEqualTo(first.getKeyID());
        assertThat(keys.find(first.getKeyID(), later)).isPresent();
        assertThat(keys.find(second.getKeyID(), later)).isPresent();

        Instant muchLater = later.plus(ROTATION).plusSeconds(1);
        ECKey third = keys.current(muchLater);

        assertThat(keys().find(first.getKeyID(), muchLater)).isEmpty();
        assertThat(keys().find(second.getKeyID(), muchLater)).isPresent();
        assertThat(keys().find(third.getKeyID(), muchLater)).isPresent();
    }

    @Test
    void find_whenAnotherNodeRotated_shouldSeeItsKey() {
        SigningKeys here = keys();
        here.current(NOW);
        Instant later = NOW.plus(ROTATION).plusSeconds(1);
        String theirs = keys().current(later).getKeyID();

        assertThat(here.find(theirs, later)).isPresent();
        assertThat(here.current(later).getKeyID()).isEqualTo(theirs);
    }

    @Test
    void find_whenUnknownAgainAndAgain_shouldNotReadTheDirectoryEachTime() throws IOException {
        SigningKeys keys = keys();
        keys.current(NOW);
        assertThat(keys.find("unknown", NOW.plusSeconds(11))).isEmpty();
        String added = keys().current(NOW.plus(ROTATION).plusSeconds(1)).getKeyID();

        assertThat(keys.find(added, NOW.plusSeconds(12))).isEmpty();
        assertThat(keys.find(added, NOW.plusSeconds(30))).isPresent();
    }

    @Test
    void current_whenManyAskAtOnce_shouldMakeOneKey() throws Exception {
        SigningKeys keys = keys();
        Callable<String> ask = () -> keys.current(NOW).getKeyID();

        try (var threads = Executors.newFixedThreadPool(8)) {
            Set<String> seen = threads
                    .invokeAll(IntStream.range(0, 32).mapToObj(i -> ask).toList())
                    .stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());

            assertThat(seen).hasSize(1);
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void current_whenOthersCanReadTheKey_shouldRefuse() throws IOException {
        keys().current(NOW);
        Files.setPosixFilePermissions(files().getFirst(), PosixFilePermissions.fromString("rw-r-----"));

        assertThatIllegalStateException().isThrownBy(() -> keys().current(NOW)).withMessageContaining("chmod 600");
    }

    @Test
    void current_whenAKeyIsDamaged_shouldSayWhich() throws IOException {
        keys().current(NOW);
        Files.writeString(files().getFirst(), "{");

        assertThatIllegalStateException()
                .isThrownBy(() -> keys().current(NOW))
                .withMessageContaining(files().getFirst().toString());
    }

    private SigningKeys keys() {
        return new SigningKeys(directory(), ROTATION, LIFETIME);
    }

    private Path directory() {
        return parent.resolve("keys");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.toList();
        }
    }
}
