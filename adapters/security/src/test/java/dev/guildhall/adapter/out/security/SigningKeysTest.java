package dev.guildhall.adapter.out.security;

import static dev.guildhall.adapter.out.security.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.guildhall.application.signing.out.SigningKeyStore.SealedKey;
import dev.guildhall.application.signing.out.SigningPurpose;
import dev.guildhall.application.testing.fake.InMemorySigningKeyStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private final KeyRing ring = new KeyRing();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @Test
    void refresh_whenThereIsNoKey_shouldMakeOneThatSignsAtOnceAndIsKeptSealed() {
        ECKey key = ring.node(NOW).current(NOW);

        assertThat(key.isPrivate()).isTrue();
        assertThat(stored()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(key.getKeyID());
            assertThat(kept.sealed())
                    .doesNotContain(key.getD().toString(), key.getX().toString());
        });
    }

    @Test
    void refresh_whenAnotherNodeHasMadeAKey_shouldTakeThat() {
        assertThat(ring.node(NOW.plusSeconds(60)).current(NOW).getKeyID())
                .isEqualTo(ring.node(NOW).current(NOW).getKeyID());
    }

    @Test
    void refresh_whenManyNodesStartAtOnce_shouldMakeOneKey() throws Exception {
        Callable<String> start = () -> ring.node(NOW).current(NOW).getKeyID();

        try (var threads = Executors.newFixedThreadPool(8)) {
            Set<String> seen = threads
                    .invokeAll(IntStream.range(0, 32).mapToObj(i -> start).toList())
                    .stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());

            assertThat(seen).hasSize(1);
        }
        assertThat(stored()).hasSize(1);
    }

    @Test
    void refresh_whenItIsTime_shouldAnnounceTheNextKeyBeforeItSigns() {
        SigningKeys here = ring.node(NOW);
        SigningKeys there = ring.node(NOW);
        String first = here.current(NOW).getKeyID();
        Instant time = NOW.plus(KeyRing.ROTATION).minus(SigningKeys.ANNOUNCED);
        here.refresh(time.minusSeconds(1));
        assertThat(here.all()).hasSize(1);

        here.refresh(time);
        there.refresh(time.plusSeconds(10));

        assertThat(stored()).hasSize(2);
        assertThat(here.all()).hasSize(2);
        assertThat(here.current(time).getKeyID()).isEqualTo(first);
        Instant later = time.plus(SigningKeys.ANNOUNCED);
        assertThat(here.current(later).getKeyID())
                .isNotEqualTo(first)
                .isEqualTo(there.current(later).getKeyID());
    }

    @Test
    void refresh_whenAReplacedKeyMayStillHaveTokens_shouldKeepItUntilThen() {
        SigningKeys keys = ring.node(NOW);
        String first = keys.current(NOW).getKeyID();
        Instant time = NOW.plus(KeyRing.ROTATION);
        keys.refresh(time);
        Instant replaced = time.plus(SigningKeys.ANNOUNCED);
        Instant end = replaced.plus(KeyRing.LIFETIME).plus(SigningKeys.ANNOUNCED);

        keys.refresh(end);
        assertThat(keys.find(first, end)).isPresent();
        keys.refresh(end.plusSeconds(1));
        keys.refresh(end.plusSeconds(11));

        assertThat(keys.find(first, end)).isEmpty();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void find_whenAnotherNodeHasAKeyThatWeHaveNotSeen_shouldLookButNotEachTime() {
        SigningKeys keys = ring.node(NOW);
        assertThat(keys.find("unknown", NOW.plusSeconds(11))).isEmpty();
        Instant later = NOW.plus(KeyRing.ROTATION);
        SigningKeys other = ring.node(later);
        String added = other.current(later.plus(SigningKeys.ANNOUNCED)).getKeyID();

        assertThat(keys.find(added, NOW.plusSeconds(12))).isEmpty();
        assertThat(keys.find(added, NOW.plusSeconds(30))).isPresent();
    }

    @Test
    void refresh_whenTheSecretIsAnother_shouldSayWhatToDo() {
        ring.node(NOW);
        SigningKeys stranger = ring.unopened(KeyRing.NEWER);

        assertThatIllegalStateException()
                .isThrownBy(() -> stranger.refresh(NOW))
                .withMessageContaining("GUILDHALL_SECRET_KEY_FILE")
                .withMessageContaining("the same file");
    }

    @Test
    void refresh_whenTheSecretWasReplaced_shouldSealAnewSoThatTheOldOneCanGo() {
        String key = ring.node(NOW).current(NOW).getKeyID();

        ring.unopened(KeyRing.NEWER, KeyRing.SECRET).refresh(NOW);

        SigningKeys later = ring.unopened(KeyRing.NEWER);
        later.refresh(NOW);
        assertThat(later.current(NOW).getKeyID()).isEqualTo(key);
    }

    @Test
    void refresh_whenAKeyWasMovedToAnotherTimeOrPurpose_shouldRefuse() {
        ring.node(NOW);
        SealedKey kept = stored().getFirst();
        for (SealedKey moved : List.of(
                new SealedKey(kept.purpose(), 2, kept.id(), kept.signsFrom(), NOW, kept.sealed()),
                new SealedKey(kept.purpose(), 1, kept.id(), NOW.plusSeconds(9), NOW, kept.sealed()),
                new SealedKey(kept.purpose(), 1, "other", kept.signsFrom(), NOW, kept.sealed()))) {
            InMemorySigningKeyStore store = new InMemorySigningKeyStore();
            store.create(moved);

            assertThatIllegalStateException().isThrownBy(() -> new KeyRing(store).node(NOW));
        }
        ring.store().create(new SealedKey(SigningPurpose.AUDIT, 1, kept.id(), kept.signsFrom(), NOW, kept.sealed()));
        assertThatIllegalStateException().isThrownBy(() -> ring.audit().refresh(NOW));
    }

    @Test
    void adopt_whenThereAreFiles_shouldTakeThemOnceAndLeaveNone() throws Exception {
        ECKey old = file(NOW.minus(Duration.ofDays(3)));
        ECKey young = file(NOW.minus(Duration.ofDays(1)));

        SigningKeys keys = ring.unopened(KeyRing.SECRET);
        keys.adopt(directory, NOW);
        keys.adopt(directory, NOW);
        keys.refresh(NOW);

        assertThat(keys.current(NOW).getKeyID()).isEqualTo(young.getKeyID());
        assertThat(keys.all()).extracting(ECKey::getKeyID).containsExactly(young.getKeyID(), old.getKeyID());
        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
        assertThat(ring.node(NOW.plusSeconds(1)).find(old.getKeyID(), NOW)).isPresent();
    }

    @Test
    void adopt_whenThereIsNoDirectory_shouldDoNothing() {
        assertThatCode(() -> ring.unopened(KeyRing.SECRET).adopt(directory.resolve("none"), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void adopt_whenOthersCanReadAFile_shouldRefuse() throws Exception {
        Files.setPosixFilePermissions(path(file(NOW)), PosixFilePermissions.fromString("rw-r-----"));

        assertThatIllegalStateException()
                .isThrownBy(() -> ring.unopened(KeyRing.SECRET).adopt(directory, NOW))
                .withMessageContaining("chmod 600");
    }

    @Test
    void adopt_whenAFileIsDamaged_shouldSayWhich() throws Exception {
        Path file = path(file(NOW));
        Files.writeString(file, "{");

        assertThatIllegalStateException()
                .isThrownBy(() -> ring.unopened(KeyRing.SECRET).adopt(directory, NOW))
                .withMessageContaining(file.toString());
    }

    private List<SealedKey> stored() {
        return ring.store().list(SigningPurpose.TOKENS);
    }

    private ECKey file(Instant issued) throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256)
                .keyIDFromThumbprint(true)
                .issueTime(Date.from(issued))
                .generate();
        Files.createFile(path(key), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(path(key), key.toJSONString());
        return key;
    }

    private Path path(ECKey key) throws IOException {
        return directory.resolve(key.getKeyID() + ".jwk");
    }
}
