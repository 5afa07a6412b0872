package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.PasswordHasher;
import dev.guildhall.domain.access.Password;
import java.util.concurrent.atomic.AtomicInteger;

/** Hashes that take no time, and a count of how often somebody asked, for the rule that every log-in costs the same. */
public final class FastPasswordHasher implements PasswordHasher {

    private static final String DECOY = "$fast$decoy";

    private final InMemoryDatabase database;
    private final AtomicInteger verified = new AtomicInteger();

    /** A hasher that refuses to work inside this database's transactions. */
    public FastPasswordHasher(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public String hash(Password password) {
        database.refuseInTransaction("password hashing");
        return "$fast$" + Sha256.hex(password.value());
    }

    @Override
    public boolean verify(Password password, String hash) {
        verified.incrementAndGet();
        return hash(password).equals(hash);
    }

    @Override
    public String decoy() {
        return DECOY;
    }

    /** How often a password was verified, the decoy included. */
    public int verifications() {
        return verified.get();
    }
}
