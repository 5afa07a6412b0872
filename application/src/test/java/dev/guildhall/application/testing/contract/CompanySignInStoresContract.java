package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.CompanySignInStore;
import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.companysignin.out.CompanyAccountStore;
import dev.guildhall.application.companysignin.out.CompanyAccountStore.Account;
import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.application.companysignin.out.SignInAttemptStore;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.access.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the stores of signing in at companies' own servers promise. */
public interface CompanySignInStoresContract extends StorePorts {

    /** A server that is named in tests. */
    String ISSUER = "https://id.example/realms/staff";

    /** Servers. */
    CompanySignInStore servers();

    /** Whom they mean. */
    CompanyAccountStore accounts();

    /** What they answer for. */
    CompanySessionStore companySessions();

    /** Who is on the way. */
    SignInAttemptStore signInAttempts();

    /** A setting. */
    default Kept server(Company company, String client, boolean passwords) {
        RoleMapping roles = new RoleMapping("groups", Set.of("chiefs"), Set.of("staff", "temps, paid"), Set.of());
        FactorThere factor = passwords ? FactorThere.NONE : new FactorThere(true, "mfa");
        CompanySignIn signIn =
                new CompanySignIn(company.id(), ISSUER, client, roles, true, passwords, !passwords, factor);
        return new Kept(signIn, "sealed-" + client);
    }

    @Test
    default void replace_shouldGiveTheLatestSettingUntilItIsDeleted() {
        Company company = Company.foundedIn(this);
        assertThat(company.read(() -> servers().find(company.id()))).isEmpty();

        company.run(() -> servers().replace(company.id(), server(company, "one", true)));
        company.run(() -> servers().replace(company.id(), server(company, "two", false)));

        assertThat(company.read(() -> servers().find(company.id()))).contains(server(company, "two", false));
        assertThat(company.write(() -> servers().delete(company.id()))).isTrue();
        assertThat(company.write(() -> servers().delete(company.id()))).isFalse();
        assertThat(company.read(() -> servers().find(company.id()))).isEmpty();
    }

    @Test
    default void replace_whenForAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        company.run(() -> servers().replace(company.id(), server(company, "one", true)));

        refused(stranger, () -> servers().replace(company.id(), server(company, "theirs", true)));
        refused(stranger, () -> servers().delete(company.id()));

        assertThat(company.read(() -> servers().find(company.id()))).contains(server(company, "one", true));
        assertThat(stranger.read(() -> servers().find(company.id()))).isEmpty();
    }

    /** Tries something in a transaction of somebody else, which may be refused or do nothing. */
    static void refused(Company stranger, Runnable work) {
        Attempt.at(() -> stranger.run(work));
    }

    @Test
    default void account_shouldStandForTheMemberBoundLastAtThatServerInThatCompany() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Member second = company.join();
        company.run(() -> accounts()
                .replace(new Account(
                        company.id(), ISSUER, "sub-1", company.admin().id())));
        company.run(() -> accounts().replace(new Account(company.id(), ISSUER, "sub-1", second.id())));

        assertThat(company.read(() -> accounts().find(company.id(), ISSUER, "sub-1")))
                .contains(second.id());
        assertThat(company.read(() -> accounts().find(company.id(), ISSUER, "sub-2")))
                .isEmpty();
        assertThat(company.read(() -> accounts().find(company.id(), ISSUER + "/other", "sub-1")))
                .isEmpty();
        assertThat(stranger.read(() -> accounts().find(company.id(), ISSUER, "sub-1")))
                .isEmpty();
    }

    @Test
    default void account_shouldBeOnePersonOfAServerForEachMember() {
        Company company = Company.foundedIn(this);
        Account first =
                new Account(company.id(), ISSUER, "sub-1", company.admin().id());
        company.run(() -> accounts().replace(first));

        assertThat(company.read(() ->
                        accounts().isBound(company.id(), ISSUER, company.admin().id())))
                .isTrue();
        assertThat(company.read(() -> accounts()
                        .isBound(
                                company.id(), ISSUER + "/other", company.admin().id())))
                .isFalse();
        refused(
                company,
                () -> accounts()
                        .replace(new Account(
                                company.id(), ISSUER, "sub-2", company.admin().id())));
        assertThat(company.read(() -> accounts().find(company.id(), ISSUER, "sub-2")))
                .isEmpty();
    }

    @Test
    default void factorOf_shouldBeWhatWasNotedLastAtTheServerOfToday() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Account account =
                new Account(company.id(), ISSUER, "sub-1", company.admin().id());
        company.run(() -> accounts().replace(account));
        company.run(() -> accounts().noteFactor(company.id(), ISSUER, "sub-1", Optional.of("mfa")));
        Member other = company.join();
        assertThat(factor(company, company, company.admin())).isEmpty();

        company.run(() -> servers().replace(company.id(), server(company, "one", true)));
        refused(stranger, () -> accounts().noteFactor(company.id(), ISSUER, "sub-1", Optional.of("theirs")));

        assertThat(factor(company, company, company.admin())).contains("mfa");
        assertThat(factor(company, company, other)).isEmpty();
        assertThat(factor(stranger, company, company.admin())).isEmpty();

        company.run(() -> accounts().noteFactor(company.id(), ISSUER, "sub-1", Optional.empty()));
        assertThat(factor(company, company, company.admin())).isEmpty();
    }

    @Test
    default void factorOf_whenTheAccountStandsForAnotherMember_shouldBeUnknown() {
        Company company = Company.foundedIn(this);
        Member second = company.join();
        company.run(() -> {
            servers().replace(company.id(), server(company, "one", true));
            accounts()
                    .replace(new Account(
                            company.id(), ISSUER, "sub-1", company.admin().id()));
            accounts().noteFactor(company.id(), ISSUER, "sub-1", Optional.of("mfa"));
            accounts().replace(new Account(company.id(), ISSUER, "sub-1", second.id()));
        });

        assertThat(factor(company, company, second)).isEmpty();
    }

    /** What somebody in a company's transaction finds that a member has fulfilled. */
    private Optional<String> factor(Company reader, Company company, Member member) {
        return reader.read(() -> servers().factorOf(company.id(), member.id()));
    }

    @Test
    default void session_shouldKeepWhatWasWrittenLast() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        Session session = company.make().session(company.admin());
        CompanySession first = new CompanySession(
                company.id(),
                session.id(),
                ISSUER,
                "sub-1",
                Optional.of("sealed"),
                now.plusSeconds(30),
                now,
                Optional.of("mfa"));
        company.run(() -> {
            sessions().create(session, new TokenHash("a".repeat(64)));
            companySessions().create(first);
        });
        assertThat(company.read(() -> companySessions().find(company.id(), session.id())))
                .contains(first);

        CompanySession next =
                first.asked(now.plusSeconds(45)).renewed(Optional.empty(), now.plusSeconds(1), now.plusSeconds(90));
        company.run(() -> companySessions().update(next));

        assertThat(company.write(() -> companySessions().findForUpdate(company.id(), session.id())))
                .contains(next);
        Company stranger = Company.foundedIn(this);
        assertThat(stranger.read(() -> companySessions().find(company.id(), session.id())))
                .isEmpty();
    }

    /** A session that its server can be asked about again, or not. */
    default CompanySession open(Company company, Optional<String> renewal) {
        Instant now = company.clock().instant();
        Session session = company.make().session(company.admin());
        CompanySession kept =
                new CompanySession(company.id(), session.id(), ISSUER, "sub-1", renewal, now, now, Optional.empty());
        company.run(() -> {
            sessions().create(session, Hashes.next(company));
            companySessions().create(kept);
        });
        return kept;
    }

    @Test
    default void listRenewable_shouldGiveEachThatCanBeAskedAboutOnce() {
        Company company = Company.foundedIn(this);
        List<CompanySession> all = Stream.generate(() -> open(company, Optional.of("sealed")))
                .limit(3)
                .sorted(Comparator.comparing(session -> session.id().toString()))
                .toList();
        open(company, Optional.empty());
        open(Company.foundedIn(this), Optional.of("sealed"));

        List<CompanySession> first =
                company.read(() -> companySessions().listRenewable(company.id(), Optional.empty(), 2));
        List<CompanySession> rest = company.read(() -> companySessions()
                .listRenewable(company.id(), Optional.of(first.getLast().id()), 2));

        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(rest).isEqualTo(all.subList(2, 3));
    }

    @Test
    default void replaceRenewal_shouldChangeNothingElse() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        CompanySession kept = open(company, Optional.of("sealed"));

        company.run(() -> companySessions().replaceRenewal(company.id(), kept.id(), Optional.of("again")));
        refused(stranger, () -> companySessions().replaceRenewal(company.id(), kept.id(), Optional.of("theirs")));
        assertThat(company.read(() -> companySessions().find(company.id(), kept.id())))
                .contains(kept.renewed(Optional.of("again"), kept.askedUntil(), kept.goodUntil()));

        company.run(() -> companySessions().replaceRenewal(company.id(), kept.id(), Optional.empty()));
        assertThat(company.read(() -> companySessions().find(company.id(), kept.id())))
                .contains(kept.renewed(Optional.empty(), kept.askedUntil(), kept.goodUntil()));
    }

    @Test
    default void replaceRenewal_whenForgottenMeanwhile_shouldLeaveItSo() {
        Company company = Company.foundedIn(this);
        CompanySession kept = open(company, Optional.empty());

        company.run(() -> companySessions().replaceRenewal(company.id(), kept.id(), Optional.of("again")));

        assertThat(company.read(() -> companySessions().find(company.id(), kept.id())))
                .contains(kept);
    }

    @Test
    default void forgetEnded_shouldForgetWhatNobodyAsksAgain() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Instant now = company.clock().instant();
        Session live = opened(company, "a", now);
        Session idle = opened(company, "b", now);
        company.run(() -> sessions().touch(company.id(), live.id(), now.plus(Session.IDLE)));

        refused(stranger, () -> companySessions().forgetEnded(company.id(), now.plus(Session.IDLE)));
        assertThat(renewals(company, live, idle)).containsExactly(true, true);
        company.run(() -> companySessions().forgetEnded(company.id(), now.plus(Session.IDLE)));

        assertThat(renewals(company, live, idle)).containsExactly(true, false);
    }

    @Test
    default void forgetOthers_shouldLeaveThoseOfTheServerThatIsNamed() {
        Company company = Company.foundedIn(this);
        Session session = opened(company, "a", company.clock().instant());

        company.run(() -> companySessions().forgetOthers(company.id(), Optional.of(ISSUER)));
        assertThat(renewals(company, session)).containsExactly(true);

        company.run(() -> companySessions().forgetOthers(company.id(), Optional.of(ISSUER + "/other")));
        assertThat(renewals(company, session)).containsExactly(false);
    }

    @Test
    default void forgetOthers_whenNoneIsNamed_shouldForgetAllOfTheCompany() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Session session = opened(company, "a", company.clock().instant());

        refused(stranger, () -> companySessions().forgetOthers(company.id(), Optional.empty()));
        assertThat(renewals(company, session)).containsExactly(true);
        company.run(() -> companySessions().forgetOthers(company.id(), Optional.empty()));

        assertThat(renewals(company, session)).containsExactly(false);
    }

    @Test
    default void renewal_shouldBeForgottenWithTheEndOfItsSession() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        Session ended = opened(company, "a", now);
        Session other = opened(company, "b", now);
        Session own = opened(company, "c", now);

        company.run(() -> sessions().revoke(company.id(), ended.id(), now));
        assertThat(renewals(company, ended, other, own)).containsExactly(false, true, true);

        company.run(() -> sessions().revokeOf(company.id(), company.admin().id(), Optional.of(own.id()), now));
        assertThat(renewals(company, ended, other, own)).containsExactly(false, false, true);
    }

    @Test
    default void renewal_shouldBeForgottenWhenTheSessionIsLongUnused() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        Session unused = opened(company, "a", now.minus(Session.IDLE).minus(Duration.ofDays(1)));
        Session quiet = opened(company, "b", now.minus(Session.IDLE));
        assertThat(renewals(company, unused, quiet)).containsExactly(true, true);

        Session fresh = opened(company, "c", now);

        assertThat(renewals(company, unused, quiet, fresh)).containsExactly(false, true, true);
    }

    /** A session that a server answers for since then. */
    private Session opened(Company company, String letter, Instant since) {
        Session session = company.make().session(company.admin());
        company.run(() -> {
            sessions().create(session, new TokenHash(letter.repeat(64)));
            companySessions()
                    .create(new CompanySession(
                            company.id(),
                            session.id(),
                            ISSUER,
                            "sub-1",
                            Optional.of("sealed"),
                            since,
                            since,
                            Optional.empty()));
        });
        return session;
    }

    /** Whether there still is something to ask the server with, for each. */
    private List<Boolean> renewals(Company company, Session... all) {
        return company.read(() -> Stream.of(all)
                .map(session -> companySessions()
                        .find(company.id(), session.id())
                        .flatMap(CompanySession::sealedRenewal)
                        .isPresent())
                .toList());
    }

    @Test
    default void attempt_shouldBeGoodOnceAndNotForLong() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        SignInAttemptStore.Attempt attempt = attempt(company, "b", now);
        SignInAttemptStore.Attempt late = attempt(company, "c", now);
        company.run(() -> {
            signInAttempts().create(attempt);
            signInAttempts().create(late);
        });

        Company stranger = Company.foundedIn(this);
        refused(stranger, () -> signInAttempts().take(company.id(), attempt.browser(), now));
        assertThat(company.write(() -> signInAttempts().take(company.id(), attempt.browser(), now)))
                .contains(attempt);
        assertThat(company.write(() -> signInAttempts().take(company.id(), attempt.browser(), now)))
                .isEmpty();
        assertThat(company.write(() -> signInAttempts().take(company.id(), late.browser(), late.expiresAt())))
                .isEmpty();
    }

    /** An attempt that is good for ten minutes. */
    default SignInAttemptStore.Attempt attempt(Company company, String letter, Instant now) {
        return new SignInAttemptStore.Attempt(
                company.id(),
                new TokenHash(letter.repeat(64)),
                ISSUER,
                "state",
                "nonce",
                "verifier",
                "/app/team?x=ü",
                now,
                now.plus(Duration.ofMinutes(10)));
    }
}
