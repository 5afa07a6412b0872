package dev.guildhall.adapter.out.security;

import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.testing.contract.KeysetCipherContract;
import java.util.List;

class TinkKeysetCipherTest implements KeysetCipherContract {

    private static final String FIRST = "the first secret, thirty-two characters at least";
    private static final String SECOND = "the second secret, thirty-two characters at least";
    private static final String THIRD = "the third secret, thirty-two characters at least";

    private static KeysetCipher with(String... secrets) {
        return new TinkKeysetCipher(KeyEncryptionKeys.of(List.of(secrets), "The file"));
    }

    @Override
    public KeysetCipher cipher() {
        return with(FIRST);
    }

    @Override
    public KeysetCipher cipherWithNewerKey() {
        return with(SECOND, "", FIRST);
    }

    @Override
    public KeysetCipher cipherOfSomebodyElse() {
        return with(THIRD);
    }
}
