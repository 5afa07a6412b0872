package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.out.FactorStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.MemberId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link FactorStore} promises. */
public interface FactorStoreContract extends StorePorts {

    /** Second factors. */
    FactorStore factors();

    /** Stores a second factor of the company's admin whose first code is awaited. */
    default SecondFactor begin(Company company) {
        SecondFactor factor = SecondFactor.begun(
                company.id(), company.admin().id(), "sealed", company.clock().instant());
        company.run(() -> factors().create(factor));
        return factor;
    }

    /** The admin's second factor. */
    default Optional<SecondFactor> look(Company company) {
        return company.read(() -> factors().find(company.id(), company.admin().id()));
    }

    /** How many recovery codes the admin has. */
    default int left(Company company) {
        return company.read(
                () -> factors().countRecoveryCodes(company.id(), company.admin().id()));
    }

    @Test
    default void find_shouldGiveWhatWasWritten() {
        Company company = Company.foundedIn(this);
        assertThat(look(company)).isEmpty();
        SecondFactor factor = begin(company);
        assertThat(look(company)).contains(factor);
        SecondFactor on = factor.after(57_000_000, company.clock().instant());

        company.run(() -> factors().update(on));

        assertThat(look(company)).contains(on);
        assertThatThrownBy(() -> begin(company)).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void replaceSecret_shouldChangeNothingElse() {
        Company company = Company.foundedIn(this);
        SecondFactor factor = begin(company).after(7, company.clock().instant());
        company.run(() -> factors().update(factor));

        company.run(() -> factors().replaceSecret(company.id(), company.admin().id(), "sealed again"));
        company.run(() -> factors().replaceSecret(company.id(), company.join().id(), "of nobody"));

        assertThat(look(company))
                .contains(new SecondFactor(
                        factor.tenant(),
                        factor.member(),
                        "sealed again",
                        factor.createdAt(),
                        factor.confirmedAt(),
                        factor.lastStep()));
    }

    @Test
    default void list_shouldGiveEachOnceOverSeveralPages() {
        Company company = Company.foundedIn(this);
        begin(Company.foundedIn(this));
        List<MemberId> members = Stream.generate(company::join)
                .limit(3)
                .map(Member::id)
                .sorted(Comparator.comparing(MemberId::toString))
                .toList();
        members.forEach(member -> company.run(() -> factors()
                .create(SecondFactor.begun(
                        company.id(), member, "sealed", company.clock().instant()))));

        List<SecondFactor> first = company.read(() -> factors().list(company.id(), Optional.empty(), 2));
        List<SecondFactor> rest = company.read(
                () -> factors().list(company.id(), Optional.of(first.getLast().member()), 2));

        assertThat(first).extracting(SecondFactor::member).isEqualTo(members.subList(0, 2));
        assertThat(rest).extracting(SecondFactor::member).isEqualTo(members.subList(2, 3));
    }

    @Test
    default void delete_shouldForgetItWithItsCodes() {
        Company company = Company.foundedIn(this);
        begin(company);
        company.run(
                () -> factors().addRecoveryCodes(company.id(), company.admin().id(), List.of(Hashes.next(company))));

        company.run(() -> factors().delete(company.id(), company.admin().id()));
        company.run(() -> factors().delete(company.id(), company.admin().id()));

        assertThat(look(company)).isEmpty();
        assertThat(left(company)).isZero();
    }

    @Test
    default void takeRecoveryCode_shouldWorkOnceForEach() {
        Company company = Company.foundedIn(this);
        begin(company);
        TokenHash first = Hashes.next(company);
        TokenHash second = Hashes.next(company);
        company.run(
                () -> factors().addRecoveryCodes(company.id(), company.admin().id(), List.of(first, second)));

        assertThat(take(company, first)).isTrue();
        assertThat(take(company, first)).isFalse();
        assertThat(take(company, Hashes.next(company))).isFalse();
        assertThat(left(company)).isEqualTo(1);
    }

    /** Takes a code of the admin. */
    default boolean take(Company company, TokenHash code) {
        return company.write(
                () -> factors().takeRecoveryCode(company.id(), company.admin().id(), code));
    }

    @Test
    default void everything_whenOfAnotherTenant_shouldFindAndChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        SecondFactor factor = begin(company);
        TokenHash code = Hashes.next(company);
        company.run(
                () -> factors().addRecoveryCodes(company.id(), company.admin().id(), List.of(code)));

        assertThat(stranger.read(
                        () -> factors().find(company.id(), company.admin().id())))
                .isEmpty();
        Attempt.at(() -> stranger.run(
                () -> factors().update(factor.after(1, company.clock().instant()))));
        Attempt.at(() -> stranger.run(
                () -> factors().replaceSecret(company.id(), company.admin().id(), "theirs")));
        Attempt.at(() -> stranger.run(
                () -> factors().delete(company.id(), company.admin().id())));
        Attempt.at(() -> stranger.run(
                () -> factors().takeRecoveryCode(company.id(), company.admin().id(), code)));

        assertThat(look(company)).contains(factor);
        assertThat(left(company)).isEqualTo(1);
    }

    @Test
    default void findForUpdate_whenAnotherHasIt_shouldWaitAndSeeWhatThatDid() {
        Company company = Company.foundedIn(this);
        SecondFactor after = begin(company).after(7, company.clock().instant());

        Rival<Optional<SecondFactor>> second = company.write(() -> {
            factors().findForUpdate(company.id(), company.admin().id());
            Rival<Optional<SecondFactor>> rival = Rival.start(() -> company.write(
                    () -> factors().findForUpdate(company.id(), company.admin().id())));
            factors().update(after);
            return rival;
        });

        assertThat(second.result()).contains(after);
    }
}
