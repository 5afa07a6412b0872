package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.application.testing.contract.LoginDirectoryContract;

class LoginDirectoryIT extends JpaPorts implements LoginDirectoryContract {

    @Override
    public LoginDirectory logins() {
        return adapter().logins();
    }
}
