package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.Salts;
import dev.guildhall.application.testing.contract.SaltsContract;

class CountedSaltsTest implements SaltsContract {

    @Override
    public Salts salts() {
        return new CountedSalts();
    }
}
