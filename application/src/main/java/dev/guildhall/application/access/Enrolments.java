package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Enrolment;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.SecondFactor;

/** Tells the programs that make codes what they need. */
final class Enrolments {

    private final FactorSecrets secrets;

    Enrolments(AccessPorts ports) {
        this.secrets = new FactorSecrets(ports);
    }

    Enrolment of(SecondFactor factor, Member member) {
        String secret = secrets.open(factor);
        // An address holds no character that means something else in a URI but these two.
        String label =
                member.email().value().replace("%", "%25").replace("#", "%23").replace("?", "%3F");
        return new Enrolment(secret, "otpauth://totp/Guildhall:" + label + "?secret=" + secret + "&issuer=Guildhall");
    }
}
