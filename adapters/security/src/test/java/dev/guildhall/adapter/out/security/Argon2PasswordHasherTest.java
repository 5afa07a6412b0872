package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dev.guildhall.application.access.out.PasswordHasher;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.testing.contract.PasswordHasherContract;
import dev.guildhall.domain.access.Password;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Argon2PasswordHasherTest implements PasswordHasherContract {

    private static final PasswordHasher HASHER = new Argon2PasswordHasher(2);

    @Override
    public PasswordHasher passwords() {
        return HASHER;
    }

    @Test
    void hash_whenCalledTwice_shouldUseTheRecommendedParametersAndAnotherSalt() {
        String first = HASHER.hash(RIGHT);
        String second = HASHER.hash(RIGHT);

        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(second);
    }

    @Test
    void verify_whenTheHashHasOtherParameters_shouldUseThose() {
        byte[] salt = "somesaltsomesalt".getBytes(StandardCharsets.UTF_8);
        String cheaper = Argon2Function.getInstance(256, 1, 1, 32, Argon2.ID)
                .hash(RIGHT.value().getBytes(StandardCharsets.UTF_8), salt)
                .getResult();

        assertThat(HASHER.verify(RIGHT, cheaper)).isTrue();
        assertThat(HASHER.verify(new Password("something else entirely"), cheaper))
                .isFalse();
    }

    @Test
    void verify_whenTheHashIsOfAnotherKind_shouldDisagree() {
        assertThat(HASHER.verify(RIGHT, "")).isFalse();
        assertThat(HASHER.verify(RIGHT, "$2b$10$abcdefghijklmnopqrstuv")).isFalse();
        assertThat(HASHER.verify(RIGHT, RIGHT.value())).isFalse();
    }

    @Test
    void hash_whenFlooded_shouldTurnAwayInsteadOfPilingUp() throws Exception {
        PasswordHasher busy = new Argon2PasswordHasher(1, Duration.ofMillis(1));
        Callable<String> attempt = () -> busy.hash(RIGHT);

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> all = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(i -> attempt).toList());
            var outcomes = all.stream().map(Future::state).collect(Collectors.toSet());

            assertThat(outcomes).contains(Future.State.SUCCESS, Future.State.FAILED);
            assertThat(all.stream()
                            .filter(one -> one.state() == Future.State.FAILED)
                            .map(Future::exceptionNow))
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOfSatisfying(
                                    PortFailure.class,
                                    port -> assertThat(port.isRetriable()).isTrue()));
        }
    }

    @Test
    void hash_whenInterrupted_shouldFailAndStayInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(PortFailure.class).isThrownBy(() -> HASHER.hash(RIGHT));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
