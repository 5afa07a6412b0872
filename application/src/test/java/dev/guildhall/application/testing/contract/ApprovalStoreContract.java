package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.approval.out.ApprovalStore;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.Approval.Vote;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link ApprovalStore} promises. */
public interface ApprovalStoreContract extends StorePorts {

    /** The requests. */
    ApprovalStore approvals();

    /** A request of a run that is not stored yet. */
    default Approval request(Company company, Run run) {
        Instant now = company.clock().instant();
        return new Approval(
                company.id(),
                new ApprovalId(company.make().id()),
                run.id(),
                CallId.nth(1),
                run.employee(),
                "send_money",
                "{\"amount\":5}",
                "digest",
                ApprovalLevel.FOUR_EYES,
                "Your rules ask for it.",
                Optional.of(new MoneyMicros(5_000_000)),
                now,
                now.plus(Duration.ofHours(1)),
                Status.PENDING,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Stores a request of a run. */
    default Approval ask(Company company, Run run) {
        Approval approval = request(company, run);
        company.run(() -> approvals().create(approval));
        return approval;
    }

    /** A request as its own tenant sees it. */
    default Optional<Approval> look(Company company, Approval approval) {
        return company.read(() -> approvals().find(company.id(), approval.id()));
    }

    /** The same with more said to it. */
    static Approval voted(Approval approval, Status status, Vote... votes) {
        List<Vote> all = new ArrayList<>(approval.votes());
        all.addAll(List.of(votes));
        return approval.with(
                status,
                status == Status.APPROVED ? Optional.of("{\"amount\":4}") : Optional.empty(),
                status == Status.APPROVED ? Optional.of("other") : Optional.empty(),
                all);
    }

    /** Consent to edited arguments. */
    static Vote consent(Company company, Member member) {
        return new Vote(
                member.id(),
                Role.ADMIN,
                company.clock().instant(),
                true,
                "not \0 more",
                "other",
                Optional.of("{\"amount\":4}"));
    }

    @Test
    default void find_whenCreated_shouldGiveTheSame() {
        Company company = Company.foundedIn(this);
        Approval approval = ask(company, company.newRun());

        assertThat(look(company, approval)).contains(approval);
        assertThat(company.write(() -> approvals().findAndLock(company.id(), approval.id())))
                .contains(approval);
    }

    @Test
    default void find_whenUnknownOrOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Approval approval = ask(company, company.newRun());

        assertThat(look(stranger, approval)).isEmpty();
        assertThat(stranger.read(() -> approvals().find(company.id(), approval.id())))
                .isEmpty();
        assertThat(stranger.write(() -> approvals().findAndLock(stranger.id(), approval.id())))
                .isEmpty();
        assertThat(company.read(() -> approvals()
                        .find(company.id(), new ApprovalId(company.make().id()))))
                .isEmpty();
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Approval approval = request(company, company.newRun());

        assertThatThrownBy(() -> stranger.run(() -> approvals().create(approval)))
                .isInstanceOf(RuntimeException.class);

        assertThat(look(company, approval)).isEmpty();
    }

    @Test
    default void update_whenPeopleVoteOneAfterTheOther_shouldKeepWhatTheySaidInOrder() {
        Company company = Company.foundedIn(this);
        Approval asked = ask(company, company.newRun());
        Approval first = voted(asked, Status.PENDING, consent(company, company.admin()));
        company.clock().advance(Duration.ofSeconds(1));
        Approval second = voted(first, Status.APPROVED, consent(company, company.join()));

        company.run(() -> approvals().update(first));
        Optional<Approval> between = look(company, asked);
        company.run(() -> approvals().update(second));

        assertThat(between.map(Approval::status)).contains(Status.PENDING);
        assertThat(between.orElseThrow().votes()).hasSize(1);
        Approval found = look(company, asked).orElseThrow();
        assertThat(found.with(Status.PENDING).votes())
                .extracting(Vote::by)
                .containsExactly(
                        first.votes().getFirst().by(), second.votes().getLast().by());
        assertThat(found.status()).isEqualTo(Status.APPROVED);
        assertThat(found.approved()).contains("{\"amount\":4}");
        assertThat(found.approvedDigest()).contains("other");
        assertThat(found.votes()).allSatisfy(vote -> assertThat(vote.edited()).contains("{\"amount\":4}"));
    }

    @Test
    default void update_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Approval approval = ask(company, company.newRun());

        Attempt.at(() -> stranger.run(() -> approvals().update(approval.with(Status.APPROVED))));
        Attempt.at(() -> stranger.run(() -> approvals().expireAllOf(company.id(), approval.run())));

        assertThat(look(company, approval)).contains(approval);
    }

    @Test
    default void findAndLock_whenSomebodyDecides_shouldWaitAndSeeTheDecision() {
        Company company = Company.foundedIn(this);
        Approval approval = ask(company, company.newRun());

        Rival<Optional<Approval>> second = company.write(() -> {
            approvals().findAndLock(company.id(), approval.id());
            Rival<Optional<Approval>> rival =
                    Rival.start(() -> company.write(() -> approvals().findAndLock(company.id(), approval.id())));
            approvals().update(approval.with(Status.REJECTED));
            return rival;
        });

        assertThat(second.result().map(Approval::status)).contains(Status.REJECTED);
    }

    @Test
    default void list_whenFiltered_shouldGiveThoseOldestFirst() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        List<Approval> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(ask(company, run));
            company.clock().advance(Duration.ofSeconds(i % 2));
        }
        Approval rejected = all.get(2).with(Status.REJECTED);
        company.run(() -> approvals().update(rejected));
        all.set(2, rejected);
        Company stranger = Company.foundedIn(this);
        ask(stranger, stranger.newRun());

        PageWalk.assertWalks(all, page -> company.read(() -> approvals().list(company.id(), Optional.empty(), page)));
        PageWalk.assertWalks(
                List.of(all.get(0), all.get(1), all.get(3), all.get(4)),
                page -> company.read(() -> approvals().list(company.id(), Optional.of(Status.PENDING), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> approvals().list(company.id(), Optional.empty(), page)));
    }

    @Test
    default void list_whenOver_shouldGiveThoseNewestFirst() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        List<Approval> newestFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Approval rejected = ask(company, run).with(Status.REJECTED);
            company.run(() -> approvals().update(rejected));
            newestFirst.addFirst(rejected);
            company.clock().advance(Duration.ofSeconds(1));
        }

        PageWalk.assertWalks(
                newestFirst,
                page -> company.read(() -> approvals().list(company.id(), Optional.of(Status.REJECTED), page)));
    }

    @Test
    default void expireAllOf_whenSomeAreDecided_shouldEndTheOthersOfThatRun() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Approval open = ask(company, run);
        Approval rejected = ask(company, run).with(Status.REJECTED);
        company.run(() -> approvals().update(rejected));
        Approval others = ask(company, company.newRun());

        company.run(() -> approvals().expireAllOf(company.id(), run.id()));

        assertThat(look(company, open)).contains(open.with(Status.EXPIRED));
        assertThat(look(company, rejected)).contains(rejected);
        assertThat(look(company, others)).contains(others);
    }
}
