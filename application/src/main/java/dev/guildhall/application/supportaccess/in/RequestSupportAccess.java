package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import java.time.Duration;

/** Asks a company for consent to look into it. Its owner, if it has one, gets a mail, and its admins see it on every page. */
public interface RequestSupportAccess {

    /** How many may be open in a company at the same time. */
    int MAX_OPEN = 10;

    /** How often a company may be asked in 24 hours. */
    int MAX_A_DAY = 5;

    /**
     * Asks.
     *
     * @param reason as {@link SupportAccess#reason()}
     * @param length as {@link SupportAccess#length()}
     * @throws InvalidValue when one of them is not as it says there
     */
    Outcome ask(CallContext context, TenantId tenant, String reason, Duration length);

    /** How it ended. */
    sealed interface Outcome {
        /** The company has been asked. */
        record Asked(SupportAccess access) implements Outcome {}

        /** The caller has asked already, or may look already. Nothing has changed. */
        record AskedBefore(SupportAccess access) implements Outcome {}

        /** {@value #MAX_OPEN} are open there already, or it was asked {@value #MAX_A_DAY} times in the last 24 hours. */
        record TooMany() implements Outcome {}

        /** It is the caller's own company. */
        record OwnCompany() implements Outcome {}

        /** There is no such tenant. */
        record UnknownTenant() implements Outcome {}
    }
}
