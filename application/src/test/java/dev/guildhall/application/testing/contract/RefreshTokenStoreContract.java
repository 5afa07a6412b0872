package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.RefreshTokenStore;
import dev.guildhall.application.access.out.RefreshTokenStore.RefreshToken;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.Session;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link RefreshTokenStore} promises. */
public interface RefreshTokenStoreContract extends StorePorts {

    /** Refresh tokens. */
    RefreshTokenStore refreshTokens();

    /** Stores a token of a new session. */
    default RefreshToken issue(Company company) {
        Session session = company.make().session(company.admin());
        RefreshToken token = new RefreshToken(
                company.id(), Hashes.next(company), session.id(), session.expiresAt(), Optional.empty());
        company.run(() -> {
            sessions().create(session, Hashes.next(company));
            refreshTokens().create(token);
        });
        return token;
    }

    /** A token as its own tenant sees it. */
    default Optional<RefreshToken> look(Company company, TokenHash hash) {
        return company.write(() -> refreshTokens().findForUpdate(company.id(), hash));
    }

    @Test
    default void findForUpdate_whenCreated_shouldGiveTheSameToken() {
        Company company = Company.foundedIn(this);
        RefreshToken token = issue(company);

        assertThat(look(company, token.hash())).contains(token);
    }

    @Test
    default void findForUpdate_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);

        assertThat(look(company, Hashes.next(company))).isEmpty();
    }

    @Test
    default void findForUpdate_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        TokenHash hash = issue(company).hash();

        assertThat(stranger.write(() -> refreshTokens().findForUpdate(stranger.id(), hash)))
                .isEmpty();
        assertThat(stranger.write(() -> refreshTokens().findForUpdate(company.id(), hash)))
                .isEmpty();
    }

    @Test
    default void markUsed_whenFound_shouldSayWhen() {
        Company company = Company.foundedIn(this);
        RefreshToken used = issue(company);
        RefreshToken other = issue(company);
        Instant when = company.clock().instant().plusSeconds(1);

        company.run(() -> refreshTokens().markUsed(company.id(), used.hash(), when));

        assertThat(look(company, used.hash()).orElseThrow().usedAt()).contains(when);
        assertThat(look(company, other.hash())).contains(other);
    }

    @Test
    default void markUsed_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RefreshToken token = issue(company);
        Instant when = company.clock().instant();

        Attempt.at(() -> stranger.run(() -> refreshTokens().markUsed(company.id(), token.hash(), when)));
        Attempt.at(() -> stranger.run(() -> refreshTokens().markUsed(stranger.id(), token.hash(), when)));

        assertThat(look(company, token.hash())).contains(token);
    }

    @Test
    default void findForUpdate_whenAnotherRequestHasIt_shouldWaitAndSeeWhatThatDid() {
        Company company = Company.foundedIn(this);
        RefreshToken token = issue(company);
        Instant when = company.clock().instant();

        Rival<Optional<RefreshToken>> second = company.write(() -> {
            refreshTokens().findForUpdate(company.id(), token.hash());
            Rival<Optional<RefreshToken>> rival = Rival.start(() -> look(company, token.hash()));
            refreshTokens().markUsed(company.id(), token.hash(), when);
            return rival;
        });

        assertThat(second.result().orElseThrow().usedAt()).contains(when);
    }
}
