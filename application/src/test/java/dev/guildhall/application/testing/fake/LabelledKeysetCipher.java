package dev.guildhall.application.testing.fake;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Writes on each sealed text which key, tenant and purpose it belongs to, and opens by what is written there. */
public final class LabelledKeysetCipher implements KeysetCipher {

    private final List<String> wrappers;

    /** Key-encryption keys by id, newest first. */
    public LabelledKeysetCipher(String... wrappers) {
        this.wrappers = List.of(wrappers);
    }

    @Override
    public WrappedKeyset create(TenantId tenant) {
        return new WrappedKeyset(tenant, wrappers.getFirst(), tenant + "#1");
    }

    @Override
    public WrappedKeyset rotate(WrappedKeyset keyset) {
        String[] parts = keysOf(keyset).split("#", -1);
        return new WrappedKeyset(
                keyset.tenant(), wrappers.getFirst(), parts[0] + "#" + (Integer.parseInt(parts[1]) + 1));
    }

    @Override
    public boolean isWrappedByNewest(WrappedKeyset keyset) {
        return keyset.wrapper().equals(wrappers.getFirst());
    }

    @Override
    public WrappedKeyset rewrap(WrappedKeyset keyset) {
        return new WrappedKeyset(keyset.tenant(), wrappers.getFirst(), keysOf(keyset));
    }

    @Override
    public String seal(WrappedKeyset keyset, String purpose, String text) {
        return encode(keysOf(keyset)) + "." + encode(purpose) + "." + encode(text);
    }

    @Override
    public String open(WrappedKeyset keyset, String purpose, String sealed) {
        String[] mine = keysOf(keyset).split("#", -1);
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !decode(parts[1]).equals(purpose)) {
            throw refused("was sealed for another purpose");
        }
        String[] theirs = decode(parts[0]).split("#", -1);
        if (!theirs[0].equals(mine[0]) || !isHeld(Integer.parseInt(theirs[1]), Integer.parseInt(mine[1]))) {
            throw refused("was sealed with another key");
        }
        return decode(parts[2]);
    }

    /** The newest and the one before are there, like in every keyset. */
    private static boolean isHeld(int key, int newest) {
        return key == newest || key == newest - 1;
    }

    private String keysOf(WrappedKeyset keyset) {
        if (!wrappers.contains(keyset.wrapper()) || !keyset.text().startsWith(keyset.tenant() + "#")) {
            throw refused("is encrypted with a key that is not at hand");
        }
        return keyset.text();
    }

    private static PortFailure refused(String problem) {
        return new PortFailure("it " + problem, false, Optional.empty(), null);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw refused("is damaged");
        }
    }
}
