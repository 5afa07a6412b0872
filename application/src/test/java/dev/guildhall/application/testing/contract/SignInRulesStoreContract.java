package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.SignInRulesStore;
import dev.guildhall.domain.access.SignInRules;
import org.junit.jupiter.api.Test;

/** What {@link SignInRulesStore} promises. */
public interface SignInRulesStoreContract extends StorePorts {

    /** Rules. */
    SignInRulesStore signInRules();

    /** The rules of a company. */
    default SignInRules look(Company company) {
        return company.read(() -> signInRules().find(company.id()));
    }

    @Test
    default void find_shouldGiveTheUsualOnesUntilThereAreOthers() {
        Company company = Company.foundedIn(this);
        SignInRules strict = new SignInRules(company.id(), true);
        assertThat(look(company)).isEqualTo(SignInRules.usual(company.id()));

        company.run(() -> signInRules().replace(strict));
        assertThat(look(company)).isEqualTo(strict);

        company.run(() -> signInRules().replace(SignInRules.usual(company.id())));
        assertThat(look(company)).isEqualTo(SignInRules.usual(company.id()));
    }

    @Test
    default void replace_whenForAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        Attempt.at(() -> stranger.run(() -> signInRules().replace(new SignInRules(company.id(), true))));

        assertThat(look(company)).isEqualTo(SignInRules.usual(company.id()));
        assertThat(look(stranger)).isEqualTo(SignInRules.usual(stranger.id()));
    }
}
