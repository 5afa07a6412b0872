package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.MailDomainStore;
import dev.guildhall.application.crosstenant.MailDomainDirectory;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ClaimedDomain;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link MailDomainStore} and {@link MailDomainDirectory} promise about the same domains. */
public interface MailDomainsContract extends StorePorts {

    /** A company's own part. */
    MailDomainStore domains();

    /** What is known of all. */
    MailDomainDirectory directory();

    /** A domain that no other test uses. */
    default MailDomain domainOf(Company company) {
        return new MailDomain("d" + company.id().value() + ".example");
    }

    /** Says that a domain is a company's. */
    default boolean claim(Company company, MailDomain domain) {
        MailDomainClaim claim =
                new MailDomainClaim(company.id(), domain, company.clock().instant(), Optional.empty());
        return company.write(() -> domains().create(claim, company.tenant().companyName()));
    }

    /** Confirms it. */
    default boolean confirm(Company company, MailDomain domain) {
        return directory()
                .confirm(
                        company.id(),
                        domain,
                        company.admin().id(),
                        company.clock().instant());
    }

    @Test
    default void create_shouldLeadNowhereUntilItIsConfirmed() {
        Company company = Company.foundedIn(this);
        MailDomain domain = domainOf(company);
        Instant now = company.clock().instant();

        assertThat(claim(company, domain)).isTrue();
        assertThat(claim(company, domain)).isFalse();
        assertThat(directory().find(domain)).isEmpty();
        assertThat(confirm(company, domain)).isTrue();
        assertThat(confirm(company, domain)).isFalse();

        assertThat(directory().find(domain)).contains(company.id());
        assertThat(company.read(() -> domains().list(company.id())))
                .containsExactly(new MailDomainClaim(company.id(), domain, now, Optional.of(now)));
    }

    @Test
    default void confirm_whenAnotherCompanyHasIt_shouldRefuse() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        MailDomain domain = domainOf(company);
        claim(company, domain);
        confirm(company, domain);

        assertThat(claim(stranger, domain)).isTrue();
        assertThat(confirm(stranger, domain)).isFalse();

        assertThat(directory().find(domain)).contains(company.id());
        assertThat(stranger.read(() -> domains().list(stranger.id())))
                .singleElement()
                .matches(claim -> !claim.isConfirmed());
    }

    @Test
    default void confirm_whenNobodyClaimsIt_shouldRefuse() {
        Company company = Company.foundedIn(this);

        assertThat(confirm(company, domainOf(company))).isFalse();
    }

    @Test
    default void delete_shouldGiveUpOnesOwnOnly() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        MailDomain domain = domainOf(company);
        claim(company, domain);
        confirm(company, domain);

        assertThat(stranger.write(() -> domains().delete(stranger.id(), domain)))
                .isFalse();
        assertThat(directory().find(domain)).contains(company.id());
        assertThat(company.write(() -> domains().delete(company.id(), domain))).isTrue();
        assertThat(directory().find(domain)).isEmpty();
    }

    @Test
    default void refuse_shouldTakeBackWhatWasConfirmed() {
        Company company = Company.foundedIn(this);
        MailDomain domain = domainOf(company);
        claim(company, domain);
        confirm(company, domain);

        assertThat(directory().refuse(company.id(), domain)).isTrue();
        assertThat(directory().refuse(company.id(), domain)).isFalse();

        assertThat(directory().find(domain)).isEmpty();
    }

    @Test
    default void list_shouldShowAllCompanies() {
        Company company = Company.foundedIn(this);
        company.clock().advance(Duration.ofDays(9_000));
        claim(company, domainOf(company));

        assertThat(directory().list(PageRequest.first(100)).items())
                .contains(new ClaimedDomain(
                        new MailDomainClaim(
                                company.id(), domainOf(company), company.clock().instant(), Optional.empty()),
                        company.tenant().companyName()));
    }
}
