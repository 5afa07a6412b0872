package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.application.idempotency.IdempotencyStore.Earlier;
import dev.guildhall.domain.access.Member;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link IdempotencyStore} promises. */
public interface IdempotencyStoreContract extends StorePorts {

    /** A key. */
    IdempotencyKey KEY = new IdempotencyKey("hire-mara-once");

    /** Keys. */
    IdempotencyStore idempotency();

    /** Takes the key for a member's request. */
    default Optional<Earlier> claim(Company company, Member member, String operation, String request, UUID result) {
        return company.write(() -> idempotency().claim(company.id(), member.id(), KEY, operation, request, result));
    }

    /** Takes the key for the admin's hire. */
    default Optional<Earlier> claim(Company company, UUID result) {
        return claim(company, company.admin(), "hire", "marketing-manager", result);
    }

    @Test
    default void claim_whenNew_shouldBeOurs() {
        Company company = Company.foundedIn(this);

        assertThat(claim(company, company.make().id())).isEmpty();
    }

    @Test
    default void claim_whenRepeated_shouldTellWhatTheFirstMade() {
        Company company = Company.foundedIn(this);
        UUID first = company.make().id();
        claim(company, first);

        assertThat(claim(company, company.make().id())).contains(new Earlier(true, first));
        assertThat(claim(company, company.make().id())).contains(new Earlier(true, first));
    }

    @Test
    default void claim_whenUsedForSomethingElse_shouldSaySo() {
        Company company = Company.foundedIn(this);
        UUID first = company.make().id();
        claim(company, first);

        assertThat(claim(
                        company,
                        company.admin(),
                        "hire",
                        "content-strategist",
                        company.make().id()))
                .contains(new Earlier(false, first));
        assertThat(claim(
                        company,
                        company.admin(),
                        "send",
                        "marketing-manager",
                        company.make().id()))
                .contains(new Earlier(false, first));
    }

    @Test
    default void claim_whenOperationAndTextRunTogether_shouldStillTellThemApart() {
        Company company = Company.foundedIn(this);
        claim(company, company.admin(), "ab", "c", company.make().id());

        assertThat(claim(company, company.admin(), "a", "bc", company.make().id()))
                .hasValueSatisfying(earlier -> assertThat(earlier.sameRequest()).isFalse());
    }

    @Test
    default void claim_whenTheRequestIsVeryLong_shouldCompareAllOfIt() {
        Company company = Company.foundedIn(this);
        String text = "x".repeat(40_000);
        UUID first = company.make().id();
        claim(company, company.admin(), "send", text + "a", first);

        assertThat(claim(
                        company,
                        company.admin(),
                        "send",
                        text + "a",
                        company.make().id()))
                .contains(new Earlier(true, first));
        assertThat(claim(
                        company,
                        company.admin(),
                        "send",
                        text + "b",
                        company.make().id()))
                .contains(new Earlier(false, first));
    }

    @Test
    default void claim_whenRolledBack_shouldBeFreeAgain() {
        Company company = Company.foundedIn(this);

        assertThatThrownBy(() -> company.run(() -> {
                    claim(company, company.make().id());
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(claim(company, company.make().id())).isEmpty();
    }

    @Test
    default void claim_whenAnotherMemberOrTenantHasTheSameKey_shouldBeOurs() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        claim(company, company.make().id());

        assertThat(claim(
                        company,
                        company.join(),
                        "hire",
                        "marketing-manager",
                        company.make().id()))
                .isEmpty();
        assertThat(claim(other, other.make().id())).isEmpty();
    }

    @Test
    default void claim_whenAnotherRequestIsUnderWay_shouldWaitAndSeeItsResult() {
        Company company = Company.foundedIn(this);
        UUID first = company.make().id();
        UUID second = company.make().id();

        Rival<Optional<Earlier>> rival = company.write(() -> {
            claim(company, first);
            return Rival.start(() -> claim(company, second));
        });

        assertThat(rival.result()).contains(new Earlier(true, first));
    }

    @Test
    default void claim_whenTheOtherRequestFails_shouldBeOurs() {
        Company company = Company.foundedIn(this);
        UUID second = company.make().id();
        AtomicReference<@Nullable Rival<Optional<Earlier>>> rival = new AtomicReference<>();

        assertThatThrownBy(() -> company.run(() -> {
                    claim(company, company.make().id());
                    rival.set(Rival.start(() -> claim(company, second)));
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(Objects.requireNonNull(rival.get()).result()).isEmpty();
    }
}
