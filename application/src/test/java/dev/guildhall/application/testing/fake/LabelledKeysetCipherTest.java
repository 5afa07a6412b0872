package dev.guildhall.application.testing.fake;

import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.testing.contract.KeysetCipherContract;

class LabelledKeysetCipherTest implements KeysetCipherContract {

    @Override
    public KeysetCipher cipher() {
        return new LabelledKeysetCipher("first");
    }

    @Override
    public KeysetCipher cipherWithNewerKey() {
        return new LabelledKeysetCipher("second", "first");
    }

    @Override
    public KeysetCipher cipherOfSomebodyElse() {
        return new LabelledKeysetCipher("third");
    }
}
