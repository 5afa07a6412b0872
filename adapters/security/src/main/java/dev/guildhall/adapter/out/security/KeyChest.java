package dev.guildhall.adapter.out.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.ECKey;
import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.signing.out.SigningKeyStore.SealedKey;
import dev.guildhall.application.signing.out.SigningPurpose;
import java.text.ParseException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Puts keys into the store sealed and takes them out opened. What is beside a key in the store is sealed in with it: who can
 * write there but lacks the secret of the installation can neither add a key nor move one to another purpose or time.
 */
final class KeyChest {

    private final SigningKeyStore store;
    private final Sealer sealer;
    private final SigningPurpose purpose;

    KeyChest(SigningKeyStore store, Sealer sealer, SigningPurpose purpose) {
        this.store = store;
        this.sealer = sealer;
        this.purpose = purpose;
    }

    /** A key as it is kept, and opened. */
    record Held(SealedKey kept, ECKey key) {

        Instant signsFrom() {
            return kept.signsFrom();
        }
    }

    /**
     * All keys, the one that signs last first.
     *
     * @throws IllegalStateException when one does not open, in words for whoever runs the server
     */
    List<Held> open() {
        return store.list(purpose).stream()
                .map(kept -> new Held(kept, opened(kept)))
                .sorted(Comparator.comparing(Held::signsFrom)
                        .thenComparingInt(held -> held.kept().number())
                        .reversed())
                .toList();
    }

    /** Adds a key; false when another node added one of that number at the same time. */
    boolean add(ECKey key, int number, Instant signsFrom, Instant now) {
        SealedKey open = new SealedKey(purpose, number, key.getKeyID(), signsFrom, now, "");
        return store.create(sealed(open, key));
    }

    /** Seals a key with the newest secret of the installation, if it is not. */
    void keepUp(Held held) {
        if (!sealer.isSealedByNewest(held.kept().sealed(), owner(held.kept()))) {
            store.replace(sealed(held.kept(), held.key()));
        }
    }

    void remove(Held held) {
        store.delete(held.kept());
    }

    private SealedKey sealed(SealedKey kept, ECKey key) {
        String text = sealer.seal(key.toJSONString().getBytes(UTF_8), owner(kept));
        return new SealedKey(kept.purpose(), kept.number(), kept.id(), kept.signsFrom(), kept.addedAt(), text);
    }

    private ECKey opened(SealedKey kept) {
        try {
            return ECKey.parse(new String(sealer.open(kept.sealed(), owner(kept)), UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("what we sealed was a key", e);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "The signing key " + kept.id()
                            + " does not open with any line of GUILDHALL_SECRET_KEY_FILE: give all"
                            + " servers of this installation the same file, and put lines that were removed back",
                    e);
        }
    }

    private static String owner(SealedKey kept) {
        return String.join(
                " ",
                kept.purpose().name(),
                Integer.toString(kept.number()),
                kept.id(),
                Long.toString(kept.signsFrom().getEpochSecond()));
    }
}
