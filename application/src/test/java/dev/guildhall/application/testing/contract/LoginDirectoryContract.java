package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link LoginDirectory} promises. */
public interface LoginDirectoryContract extends StorePorts {

    /** Logins. */
    LoginDirectory logins();

    /** The login of a company's admin. */
    default Login login(Company company) {
        return login(company, company.admin().email());
    }

    /** A login of a company's admin under another address. */
    default Login login(Company company, EmailAddress email) {
        return new Login(email, company.id(), company.admin().id(), "$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA");
    }

    /** Stores a login in a transaction of its tenant. */
    default boolean register(Company company, Login login) {
        return company.write(() -> logins().register(login));
    }

    @Test
    default void find_whenRegistered_shouldGiveTheSameLoginWithoutATransaction() {
        Company company = Company.foundedIn(this);

        assertThat(register(company, login(company))).isTrue();

        assertThat(logins().find(company.admin().email())).contains(login(company));
    }

    @Test
    default void find_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);

        assertThat(logins().find(company.admin().email())).isEmpty();
    }

    @Test
    default void find_whenWrittenInOtherCase_shouldBeTheSameAddress() {
        Company company = Company.foundedIn(this);
        register(company, login(company));
        String loud = company.admin().email().value().toUpperCase(Locale.ROOT);

        assertThat(logins().find(new EmailAddress(loud))).contains(login(company));
    }

    @Test
    default void register_whenTheAddressIsTaken_shouldKeepTheFirst() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        register(company, login(company));

        assertThat(register(other, login(other, company.admin().email()))).isFalse();
        assertThat(register(company, login(company))).isFalse();

        assertThat(logins().find(company.admin().email())).contains(login(company));
    }

    @Test
    default void register_whenTheAddressIsTaken_shouldLeaveTheTransactionUsable() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        register(company, login(company));

        boolean second = other.write(
                () -> logins().register(login(other, company.admin().email())) || logins().register(login(other)));

        assertThat(second).isTrue();
        assertThat(logins().find(other.admin().email())).contains(login(other));
    }

    @Test
    default void register_whenRolledBack_shouldLeaveTheAddressFree() {
        Company company = Company.foundedIn(this);

        assertThatThrownBy(() -> company.run(() -> {
                    logins().register(login(company));
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(logins().find(company.admin().email())).isEmpty();
        assertThat(register(company, login(company))).isTrue();
    }

    @Test
    default void remove_whenRegistered_shouldFreeTheAddressOfThatMemberOnly() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        register(company, login(company));
        register(other, login(other));

        other.run(() -> logins().remove(other.id(), company.admin().id()));
        assertThat(logins().find(company.admin().email())).contains(login(company));

        company.run(() -> logins().remove(company.id(), company.admin().id()));
        assertThat(logins().find(company.admin().email())).isEmpty();
        assertThat(logins().find(other.admin().email())).contains(login(other));
    }

    @Test
    default void register_whenNoTransactionIsOpen_shouldRefuse() {
        Company company = Company.foundedIn(this);

        assertThatIllegalStateException().isThrownBy(() -> logins().register(login(company)));
    }

    @Test
    default void register_whenInsideAnotherTenantsTransaction_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        assertThatThrownBy(() -> register(stranger, login(company))).isInstanceOf(RuntimeException.class);

        assertThat(logins().find(company.admin().email())).isEmpty();
    }

    @Test
    default void register_whenTwoWantTheSameAddressAtOnce_shouldGiveItToOne() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);

        Rival<Boolean> second = company.write(() -> {
            logins().register(login(company));
            return Rival.start(
                    () -> register(other, login(other, company.admin().email())));
        });

        assertThat(second.result()).isFalse();
        assertThat(logins().find(company.admin().email())).contains(login(company));
    }

    @Test
    default void changePassword_shouldChangeThatOfTheMemberOnly() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        register(company, login(company));
        register(other, login(other));
        String hash = "$argon2id$v=19$m=1,t=1,p=1$c2FsdA$b3RoZXI";

        assertThat(company.write(() ->
                        logins().changePassword(company.id(), company.admin().id(), hash)))
                .isTrue();

        assertThat(logins().find(company.admin().email()).map(Login::passwordHash))
                .contains(hash);
        assertThat(logins().find(other.admin().email())).contains(login(other));
    }

    @Test
    default void hold_shouldGiveThePasswordOfOnesOwnMembersOnly() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        register(company, login(company));

        assertThat(company.write(
                        () -> logins().hold(company.id(), company.admin().id())))
                .contains(login(company).passwordHash());
        assertThat(other.write(() -> logins().hold(other.id(), company.admin().id())))
                .isEmpty();
        assertThat(other.write(() -> logins().hold(other.id(), other.admin().id())))
                .isEmpty();
    }

    @Test
    default void hold_shouldMakeWhoChangesThePasswordWait() {
        Company company = Company.foundedIn(this);
        MemberId admin = company.admin().id();
        register(company, login(company));

        Rival<Optional<String>> after = company.write(() -> {
            logins().hold(company.id(), admin);
            Rival<Optional<String>> rival = Rival.start(() -> company.write(() -> logins().hold(company.id(), admin)));
            logins().changePassword(company.id(), admin, "$argon2id$v=19$m=1,t=1,p=1$c2FsdA$bmV3");
            return rival;
        });

        assertThat(after.result()).contains("$argon2id$v=19$m=1,t=1,p=1$c2FsdA$bmV3");
    }

    @Test
    default void changePassword_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        register(company, login(company));

        Attempt.at(() -> stranger.run(
                () -> logins().changePassword(company.id(), company.admin().id(), "stolen")));
        assertThat(stranger.write(() ->
                        logins().changePassword(stranger.id(), company.admin().id(), "stolen")))
                .isFalse();

        assertThat(logins().find(company.admin().email())).contains(login(company));
    }
}
