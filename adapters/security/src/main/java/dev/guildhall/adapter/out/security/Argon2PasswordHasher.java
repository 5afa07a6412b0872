package dev.guildhall.adapter.out.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dev.guildhall.application.access.out.PasswordHasher;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.domain.access.Password;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB and two passes, as OWASP recommends. Each hash takes that memory while it is computed, so only a
 * few are computed at a time: a flood of log-ins waits and is then turned away instead of exhausting the heap.
 */
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final String PREFIX = "$argon2id$";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Argon2Function function =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns;
    private final Duration patience;
    private final String decoy;

    /**
     * @param concurrent how many hashes may be computed at a time; each takes 19 MiB and a processor
     */
    public Argon2PasswordHasher(int concurrent) {
        this(concurrent, PATIENCE);
    }

    Argon2PasswordHasher(int concurrent, Duration patience) {
        this.turns = new Semaphore(concurrent, true);
        this.patience = patience;
        this.decoy = compute(bytes(HASH_BYTES));
    }

    @Override
    public String hash(Password password) {
        return inTurn(() -> compute(utf8(password)));
    }

    @Override
    public boolean verify(Password password, String hash) {
        if (!hash.startsWith(PREFIX)) {
            return false;
        }
        return inTurn(() -> functionOf(hash).check(utf8(password), hash.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String decoy() {
        return decoy;
    }

    private String compute(byte[] secret) {
        return function.hash(secret, bytes(SALT_BYTES)).getResult();
    }

    /** Hashes of earlier versions keep the parameters they were made with. */
    private static Argon2Function functionOf(String hash) {
        return Argon2Function.getInstanceFromHash(hash);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(Password password) {
        return password.value().getBytes(StandardCharsets.UTF_8);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(e);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private PortFailure busy(@Nullable Throwable cause) {
        return new PortFailure("too many passwords to hash at once", true, Optional.of(patience), cause);
    }
}
