package dev.guildhall.adapter.out.security;

import dev.guildhall.application.audit.out.Salts;
import dev.guildhall.application.testing.contract.SaltsContract;

class RandomSaltsTest implements SaltsContract {

    @Override
    public Salts salts() {
        return new RandomSalts();
    }
}
