package dev.guildhall.adapter.out.security.oidc;

import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.domain.shared.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * A line on which only a few documents are read at once, over all servers: strangers' tokens can lead to it, and slow
 * servers must not hold all threads. Forms are sent for people who have been here, and pass.
 */
final class NarrowSignInLine implements SignInLine {

    private final SignInLine line;
    private final Semaphore places;

    /**
     * @param places how many documents are read at once
     */
    NarrowSignInLine(SignInLine line, int places) {
        this.line = line;
        this.places = new Semaphore(places);
    }

    @Override
    public Answer get(TenantId company, String address) {
        if (!places.tryAcquire()) {
            throw new NotProven(Why.UNREACHABLE, "Too many sign-in servers are being asked at the moment. Try again.");
        }
        try {
            return line.get(company, address);
        } finally {
            places.release();
        }
    }

    @Override
    public Answer post(TenantId company, String address, Map<String, String> form, Optional<Identification> user) {
        return line.post(company, address, form, user);
    }
}
