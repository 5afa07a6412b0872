package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who somebody is from a token that has passed all checks. */
final class Persons {

    private static final int MOST_VALUES = 1_000;

    private Persons() {}

    static Person of(JWTClaimsSet claims, RoleMapping roles) {
        boolean verified = verified(claims);
        EmailAddress email = email(claims);
        return new Person(
                String.valueOf(claims.getSubject()),
                email,
                verified,
                name(claims, email),
                values(claims, roles.claim()),
                methods(claims));
    }

    /** Servers that say nothing may know the address all the same; one that says no is not believed about it. */
    private static boolean verified(JWTClaimsSet claims) {
        Object verified = claims.getClaim("email_verified");
        if (verified != null && !"true".equals(verified.toString())) {
            throw new NotProven(Why.UNFIT, "The server has not verified the person's e-mail address.");
        }
        return verified != null;
    }

    private static EmailAddress email(JWTClaimsSet claims) {
        try {
            return new EmailAddress(text(claims, "email").orElse(""));
        } catch (InvalidValue e) {
            throw new NotProven(Why.UNFIT, "The server does not tell the person's e-mail address.", e);
        }
    }

    private static String name(JWTClaimsSet claims, EmailAddress email) {
        String name = Stream.of("name", "preferred_username")
                .flatMap(claim -> text(claims, claim).stream())
                .findFirst()
                .orElse(email.value());
        try {
            return Text.line("name", name.substring(0, Math.min(name.length(), Member.MAX_NAME)), Member.MAX_NAME);
        } catch (InvalidValue _) {
            return email.value().substring(0, Math.min(email.value().length(), Member.MAX_NAME));
        }
    }

    private static Optional<String> text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** The kind of the sign-in, and the ways in which the person has proven to be it (OpenID Connect Core 1.0, section 2). */
    private static Set<String> methods(JWTClaimsSet claims) {
        Set<String> methods = new HashSet<>(texts(claims.getClaim("amr")));
        methods.addAll(texts(claims.getClaim("acr")));
        return methods;
    }

    /** A field of that very name, else the way through nested ones. */
    private static Set<String> values(JWTClaimsSet claims, String way) {
        Object found = claims.getClaim(way);
        if (found == null) {
            found = claims.getClaims();
            for (String step : way.split("\\.", -1)) {
                found = found instanceof Map<?, ?> fields ? fields.get(step) : null;
            }
        }
        return texts(found);
    }

    private static Set<String> texts(@Nullable Object found) {
        return switch (found) {
            case String text -> Set.of(text);
            case Collection<?> many ->
                many.stream()
                        .limit(MOST_VALUES)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet());
            case null, default -> Set.of();
        };
    }
}
