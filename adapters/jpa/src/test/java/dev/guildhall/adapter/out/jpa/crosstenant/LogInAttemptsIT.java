package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.crosstenant.LogInAttempts;
import dev.guildhall.application.testing.contract.LogInAttemptsContract;

class LogInAttemptsIT extends JpaPorts implements LogInAttemptsContract {

    @Override
    public LogInAttempts attempts() {
        return adapter().logInAttempts();
    }
}
