package dev.guildhall.application.testing.fake;

import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.signing.out.SigningPurpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keys that sign, in memory. */
public final class InMemorySigningKeyStore implements SigningKeyStore {

    private final List<SealedKey> keys = new ArrayList<>();

    @Override
    public synchronized List<SealedKey> list(SigningPurpose purpose) {
        return keys.stream()
                .filter(key -> key.purpose() == purpose)
                .sorted(Comparator.comparingInt(SealedKey::number))
                .toList();
    }

    @Override
    public synchronized boolean create(SealedKey key) {
        boolean taken = list(key.purpose()).stream()
                .anyMatch(other -> other.number() == key.number() || other.id().equals(key.id()));
        return !taken && keys.add(key);
    }

    @Override
    public synchronized void replace(SealedKey key) {
        keys.replaceAll(old -> isSame(old, key) ? key : old);
    }

    @Override
    public synchronized void delete(SealedKey key) {
        keys.removeIf(old -> isSame(old, key));
    }

    private static boolean isSame(SealedKey one, SealedKey other) {
        return one.purpose() == other.purpose() && one.number() == other.number();
    }
}
