package dev.guildhall.adapter.out.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.domain.shared.TenantId;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM by Tink: keysets of tenants, encrypted with {@link KeyEncryptionKeys}. The tenant is authenticated with the
 * keyset as well as with each text, so that neither passes for another tenant's.
 */
public final class TinkKeysetCipher implements KeysetCipher {

    private final KeyEncryptionKeys wrappers;
    private final Configuration tink;

    /**
     * @param wrappers the keys that encrypt keysets
     */
    public TinkKeysetCipher(KeyEncryptionKeys wrappers) {
        this.wrappers = wrappers;
        try {
            AeadConfig.register();
            this.tink = RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Something with keys that fails only when a text or a key is not what it should be. */
    @FunctionalInterface
    private interface Work<T> {
        T get() throws GeneralSecurityException;
    }

    @Override
    public WrappedKeyset create(TenantId tenant) {
        return attempt(
                "cannot make a key",
                () -> wrap(tenant, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, tink)));
    }

    @Override
    public WrappedKeyset rotate(WrappedKeyset keyset) {
        KeysetHandle before = unwrap(keyset);
        return attempt("cannot make a key", () -> wrap(keyset.tenant(), withNewKey(before)));
    }

    private static KeysetHandle withNewKey(KeysetHandle before) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(before.getPrimary().getKey()))
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    @Override
    public boolean isWrappedByNewest(WrappedKeyset keyset) {
        return keyset.wrapper().equals(wrappers.newest());
    }

    @Override
    public WrappedKeyset rewrap(WrappedKeyset keyset) {
        KeysetHandle keys = unwrap(keyset);
        return attempt("cannot encrypt a key", () -> wrap(keyset.tenant(), keys));
    }

    @Override
    public String seal(WrappedKeyset keyset, String purpose, String text) {
        Aead keys = aead(keyset);
        return attempt(
                "cannot seal", () -> encode(keys.encrypt(text.getBytes(UTF_8), context(keyset.tenant(), purpose))));
    }

    @Override
    public String open(WrappedKeyset keyset, String purpose, String sealed) {
        Aead keys = aead(keyset);
        return attempt(
                "a sealed text was changed, or belongs to another tenant or purpose",
                () -> new String(keys.decrypt(decode(sealed), context(keyset.tenant(), purpose)), UTF_8));
    }

    private WrappedKeyset wrap(TenantId tenant, KeysetHandle keys) throws GeneralSecurityException {
        byte[] text = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keys, wrappers.encrypting(), context(tenant, "keyset"), tink);
        return new WrappedKeyset(tenant, wrappers.newest(), encode(text));
    }

    private KeysetHandle unwrap(WrappedKeyset keyset) {
        Aead wrapper = wrappers.find(keyset.wrapper())
                .orElseThrow(() -> failure(
                        "the secret key file has no key " + keyset.wrapper()
                                + ", with which keys in the database are encrypted; add its line to the file",
                        null));
        return attempt(
                "an encrypted key was changed, or belongs to another tenant",
                () -> TinkProtoKeysetFormat.parseEncryptedKeyset(
                        decode(keyset.text()), wrapper, context(keyset.tenant(), "keyset"), tink));
    }

    private Aead aead(WrappedKeyset keyset) {
        KeysetHandle keys = unwrap(keyset);
        return attempt("a key cannot be used", () -> keys.getPrimitive(tink, Aead.class));
    }

    private static <T> T attempt(String problem, Work<T> work) {
        try {
            return work.get();
        } catch (GeneralSecurityException e) {
            throw failure(problem, e);
        }
    }

    private static PortFailure failure(String problem, @Nullable Throwable cause) {
        return new PortFailure(problem, false, Optional.empty(), cause);
    }

    private static byte[] context(TenantId tenant, String purpose) {
        return (tenant + "/" + purpose).getBytes(UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not base64", e);
        }
    }
}
