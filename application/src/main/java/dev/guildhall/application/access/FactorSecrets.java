package dev.guildhall.application.access;

import dev.guildhall.application.secret.SealedTexts;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what the codes of second factors are computed from sealed with the company's key. Those that were set up before
 * companies' keys sealed them stay readable, and are sealed with it when it is next exchanged.
 */
final class FactorSecrets implements SealedTexts {

    private static final int TOGETHER = 100;

    private final AccessPorts ports;

    FactorSecrets(AccessPorts ports) {
        this.ports = ports;
    }

    /** Inside a transaction that writes. */
    String seal(TenantId tenant, MemberId member, String secret) {
        return ports.vault().seal(tenant, purpose(member), secret);
    }

    String open(SecondFactor factor) {
        return former(factor)
                .orElseGet(() -> ports.vault().open(factor.tenant(), purpose(factor.member()), factor.sealedSecret()));
    }

    private Optional<String> former(SecondFactor factor) {
        return ports.oneTimeCodes().openFormer(factor.tenant(), factor.member(), factor.sealedSecret());
    }

    @Override
    public List<String> sealAgain(TenantId tenant, Again again) {
        List<String> unopened = new ArrayList<>();
        Optional<MemberId> after = Optional.empty();
        do {
            List<SecondFactor> some = ports.factors().list(tenant, after, TOGETHER);
            some.forEach(factor -> sealedAgain(factor, again)
                    .ifPresentOrElse(
                            text -> ports.factors().replaceSecret(tenant, factor.member(), text),
                            () -> unopened.add("second factor of member " + factor.member())));
            after = some.stream().map(SecondFactor::member).reduce((_, last) -> last);
        } while (after.isPresent());
        return unopened;
    }

    private Optional<String> sealedAgain(SecondFactor factor, Again again) {
        Optional<String> former;
        try {
            former = former(factor);
        } catch (IllegalStateException _) {
            return Optional.empty();
        }
        return former.map(secret -> seal(factor.tenant(), factor.member(), secret))
                .or(() -> again.seal(purpose(factor.member()), factor.sealedSecret()));
    }

    private static String purpose(MemberId member) {
        return "second-factor:" + member;
    }
}
