package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.OneTimeCodes;
import dev.guildhall.application.testing.contract.OneTimeCodesContract;
import java.time.Instant;

class SteppedOneTimeCodesTest implements OneTimeCodesContract {

    private final OneTimeCodes codes = new SteppedOneTimeCodes();

    @Override
    public String sealedFormerly(String secret) {
        return SteppedOneTimeCodes.sealedFormerly(TENANT, MEMBER, secret);
    }

    @Override
    public OneTimeCodes codes() {
        return codes;
    }

    @Override
    public String code(String secret, Instant when) {
        return SteppedOneTimeCodes.codeAt(secret, when);
    }
}
