package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.application.companysignin.out.SignInLine.Answer;
import dev.guildhall.application.companysignin.out.SignInLine.Identification;
import dev.guildhall.domain.shared.TenantId;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a server gives out tokens (RFC 6749, sections 4.1.3 and 6). */
final class TokenEndpoint {

    private static final Duration USUAL_LIFE = Duration.ofMinutes(5);
    private static final int LONGEST_RENEWAL = 10_000;

    private final SignInLine line;

    TokenEndpoint(SignInLine line) {
        this.line = line;
    }

    /** What it gave. Never logged. */
    record Given(Optional<String> proof, Optional<String> renewal, Duration life) {

        @Override
        public String toString() {
            return "Given[hidden]";
        }
    }

    Given ask(TenantId company, String address, Map<String, String> form, Identification us) {
        Answer answer = line.post(company, address, form, Optional.of(us));
        if (answer.status() == 429 || answer.status() >= 500) {
            throw new NotProven(Why.UNREACHABLE, "The server answers with status " + answer.status() + ".");
        }
        try {
            Map<String, Object> json = JSONObjectUtils.parse(answer.body());
            if (answer.status() != 200) {
                throw no(JSONObjectUtils.getString(json, "error"), answer.status());
            }
            return new Given(
                    Optional.ofNullable(JSONObjectUtils.getString(json, "id_token")),
                    Optional.ofNullable(JSONObjectUtils.getString(json, "refresh_token"))
                            .filter(text -> text.length() <= LONGEST_RENEWAL),
                    life(json.get("expires_in")));
        } catch (ParseException e) {
            throw new NotProven(Why.UNFIT, "What the server answers cannot be read.", e);
        }
    }

    private static NotProven no(@Nullable String error, int status) {
        if ("invalid_grant".equals(error)) {
            return new NotProven(Why.REFUSED, "The server does not vouch for the person any more.");
        }
        if ("invalid_client".equals(error) || "unauthorized_client".equals(error)) {
            return new NotProven(Why.UNFIT, "The server does not accept the client or its secret.");
        }
        return new NotProven(Why.UNFIT, "The server answers with status " + status + ".");
    }

    private static Duration life(@Nullable Object seconds) {
        return seconds instanceof Number number ? Duration.ofSeconds(Math.max(0, number.longValue())) : USUAL_LIFE;
    }
}
