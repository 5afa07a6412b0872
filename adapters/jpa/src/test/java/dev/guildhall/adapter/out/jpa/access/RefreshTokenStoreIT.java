package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.RefreshTokenStore;
import dev.guildhall.application.testing.contract.RefreshTokenStoreContract;

class RefreshTokenStoreIT extends JpaPorts implements RefreshTokenStoreContract {

    @Override
    public RefreshTokenStore refreshTokens() {
        return adapter().refreshTokens();
    }
}
