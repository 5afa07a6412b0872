package dev.guildhall.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.Approval.Vote;
import dev.guildhall.domain.approval.Ballot.Result;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BallotTest {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-00000000000a");

    private static Approval asking(ApprovalLevel level) {
        return new Approval(
                new TenantId(ID),
                new ApprovalId(ID),
                new RunId(ID),
                CallId.nth(1),
                new EmployeeId(ID),
                "pay",
                "{}",
                "asked",
                level,
                "Your rules ask for it.",
                Optional.empty(),
                AT,
                AT.plusSeconds(60),
                Status.PENDING,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Vote vote(int member, Role role, boolean consent, String digest) {
        return new Vote(
                new MemberId(new UUID(0, member)),
                role,
                AT,
                consent,
                "",
                digest,
                digest.equals("asked") ? Optional.empty() : Optional.of("{" + digest + "}"));
    }

    private static Approval after(Result result) {
        return switch (result) {
            case Result.Final(Approval approval) -> approval;
            case Result.OneMore(Approval approval) -> approval;
            case Result.NotEntitled _, Result.OtherArguments _ -> throw new AssertionError(result);
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = ApprovalLevel.class,
            names = {"MANAGER", "ADMIN"})
    void cast_whenEntitledAndConsenting_shouldApproveWhatWasSeen(ApprovalLevel level) {
        Approval approved = after(Ballot.cast(asking(level), vote(1, Role.ADMIN, true, "edited"), level));

        assertThat(approved.status()).isEqualTo(Status.APPROVED);
        assertThat(approved.approvedDigest()).contains("edited");
        assertThat(approved.approved()).contains("{edited}");
        assertThat(approved.votes()).hasSize(1);
    }

    @Test
    void cast_whenTheArgumentsAreAsAskedFor_shouldKeepNoOthers() {
        Approval approved = after(
                Ballot.cast(asking(ApprovalLevel.MANAGER), vote(1, Role.MEMBER, true, "asked"), ApprovalLevel.MANAGER));

        assertThat(approved.approved()).isEmpty();
        assertThat(approved.approvedDigest()).contains("asked");
    }

    @Test
    void cast_whenAnAdminIsNeeded_shouldNotCountAMember() {
        assertThat(Ballot.cast(asking(ApprovalLevel.ADMIN), vote(1, Role.MEMBER, true, "asked"), ApprovalLevel.ADMIN))
                .isEqualTo(new Result.NotEntitled());
        assertThat(Ballot.cast(asking(ApprovalLevel.ADMIN), vote(1, Role.MEMBER, false, "asked"), ApprovalLevel.ADMIN))
                .isEqualTo(new Result.NotEntitled());
    }

    @ParameterizedTest
    @EnumSource(
            value = ApprovalLevel.class,
            names = {"MANAGER", "ADMIN", "FOUR_EYES"})
    void cast_whenRefused_shouldEndIt(ApprovalLevel level) {
        Approval rejected = after(Ballot.cast(asking(level), vote(1, Role.ADMIN, false, "asked"), level));

        assertThat(rejected.status()).isEqualTo(Status.REJECTED);
        assertThat(rejected.approvedDigest()).isEmpty();
    }

    @Test
    void cast_whenTwoAreNeeded_shouldWaitForAnotherPersonOfWhomOneIsAnAdmin() {
        Approval first = after(Ballot.cast(
                asking(ApprovalLevel.FOUR_EYES), vote(1, Role.MEMBER, true, "asked"), ApprovalLevel.FOUR_EYES));

        assertThat(first.status()).isEqualTo(Status.PENDING);
        assertThat(first.approvedDigest()).isEmpty();
        assertThat(Ballot.cast(first, vote(1, Role.ADMIN, true, "asked"), ApprovalLevel.FOUR_EYES))
                .isEqualTo(new Result.NotEntitled());
        assertThat(Ballot.cast(first, vote(2, Role.MEMBER, true, "asked"), ApprovalLevel.FOUR_EYES))
                .isEqualTo(new Result.NotEntitled());
        assertThat(after(Ballot.cast(first, vote(2, Role.ADMIN, true, "asked"), ApprovalLevel.FOUR_EYES))
                        .status())
                .isEqualTo(Status.APPROVED);
        assertThat(after(Ballot.cast(first, vote(2, Role.MEMBER, false, "asked"), ApprovalLevel.FOUR_EYES))
                        .status())
                .isEqualTo(Status.REJECTED);
        assertThat(after(Ballot.cast(first, vote(1, Role.MEMBER, false, "asked"), ApprovalLevel.FOUR_EYES))
                        .status())
                .isEqualTo(Status.REJECTED);
    }

    @Test
    void cast_whenTheSecondSawOtherArguments_shouldNotApprove() {
        Approval first = after(Ballot.cast(
                asking(ApprovalLevel.FOUR_EYES), vote(1, Role.ADMIN, true, "edited"), ApprovalLevel.FOUR_EYES));

        assertThat(Ballot.cast(first, vote(2, Role.ADMIN, true, "asked"), ApprovalLevel.FOUR_EYES))
                .isEqualTo(new Result.OtherArguments());
        Approval second = after(Ballot.cast(first, vote(2, Role.MEMBER, true, "edited"), ApprovalLevel.FOUR_EYES));
        assertThat(second.approvedDigest()).contains("edited");
        assertThat(second.approved()).contains("{edited}");
    }

    @Test
    void statusAt_whenNobodyDecidedInTime_shouldBeExpired() {
        Approval pending = asking(ApprovalLevel.MANAGER);

        assertThat(pending.statusAt(AT.plusSeconds(59))).isEqualTo(Status.PENDING);
        assertThat(pending.statusAt(AT.plusSeconds(60))).isEqualTo(Status.EXPIRED);
        assertThat(pending.with(Status.APPROVED).statusAt(AT.plusSeconds(90))).isEqualTo(Status.APPROVED);
    }

    @Test
    void cast_whenMoreIsAtStakeThanAskedFor_shouldNeedStricterConsent() {
        Approval asked = asking(ApprovalLevel.MANAGER);

        assertThat(Ballot.cast(asked, vote(1, Role.MEMBER, true, "edited"), ApprovalLevel.ADMIN))
                .isEqualTo(new Result.NotEntitled());
        assertThat(Ballot.cast(asked, vote(1, Role.ADMIN, true, "edited"), ApprovalLevel.FOUR_EYES))
                .isInstanceOf(Result.OneMore.class);
    }
}
