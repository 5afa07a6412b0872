package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written down of how somebody signs in at the company's own server. */
class CompanySignInAuditTest {

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");
    private int before;

    @BeforeEach
    void open() {
        door.send(ana, true, true);
        door.give(ana, CompanyDoor.DOMAIN);
        before = all().size();
    }

    /** All entries, the newest last. */
    private List<AuditNote> all() {
        return door
                .fakes
                .tx()
                .read(
                        ana.tenant(),
                        () -> door.fakes.auditLog().list(ana.tenant(), AuditFilter.NONE, PageRequest.first(100)))
                .items()
                .reversed()
                .stream()
                .map(entry -> entry.note())
                .toList();
    }

    /** What came after the setting was made. */
    private List<AuditNote> noted() {
        return all().subList(before, all().size());
    }

    private static Person person(String... values) {
        return new Person("sub-1", new EmailAddress("bea@lumen.example"), true, "Bea Lind", Set.of(values), Set.of());
    }

    private void pass(Duration time) {
        door.fakes.clock().advance(time);
    }

    @Test
    void setUp_shouldBeNotedWithoutTheSecret() {
        assertThat(all().stream().map(AuditNote::action))
                .containsExactly(
                        AuditAction.COMPANY_FOUNDED,
                        AuditAction.COMPANY_SIGN_IN_CHANGED,
                        AuditAction.MAIL_DOMAIN_CLAIMED,
                        AuditAction.MAIL_DOMAIN_DECIDED);
        assertThat(all().get(1).changes())
                .contains(AuditChange.of("server", "", "https://id.lumen.example"))
                .noneMatch(change -> change.toString().contains("secret"));
    }

    @Test
    void signIn_shouldBeNotedWithWhoAndByWhichServer() {
        MemberId bea = ((SignedIn) door.signIn(1)).member().id();

        assertThat(noted().stream().map(AuditNote::action))
                .containsExactly(AuditAction.MEMBER_JOINED, AuditAction.LOGGED_IN);
        AuditNote entry = noted().getLast();
        assertThat(entry.actor()).isEqualTo(AuditActor.of(bea, Role.MEMBER));
        assertThat(entry.changes()).containsExactly(AuditChange.to("server", "https://id.lumen.example"));
    }

    @Test
    void signIn_whenRefused_shouldBeNotedWithTheReason() {
        door.server.person = person("tea");
        door.signIn(1);
        String token = door.start().token();
        door.server.no = Optional.of(Why.UNREACHABLE);
        door.back(token, "state-2");

        assertThat(noted().stream().map(AuditNote::action))
                .containsExactly(AuditAction.COMPANY_SIGN_IN_REFUSED, AuditAction.COMPANY_SIGN_IN_REFUSED);
        assertThat(noted().getFirst().actor()).isEqualTo(AuditActor.STRANGER);
        assertThat(noted().stream().map(AuditNote::changes))
                .containsExactly(
                        List.of(AuditChange.to("reason", "NO_ROLE")), List.of(AuditChange.to("reason", "UNREACHABLE")));
    }

    @Test
    void renewal_shouldBeNotedWhenItChangesTheRoleAndWhenItEndsTheSession() {
        String bea = ((SignedIn) door.signIn(1)).sessionToken();
        door.server.person = person("chiefs");
        pass(Duration.ofMinutes(1));
        door.caller(bea);
        door.server.no = Optional.of(Why.REFUSED);
        pass(Duration.ofMinutes(1));
        door.caller(bea);
        door.caller(bea);

        assertThat(noted().stream().map(AuditNote::action))
                .containsExactly(
                        AuditAction.MEMBER_JOINED,
                        AuditAction.LOGGED_IN,
                        AuditAction.MEMBER_CHANGED,
                        AuditAction.SESSION_REVOKED);
        assertThat(noted().get(2).changes()).containsExactly(AuditChange.of("role", Role.MEMBER, Role.ADMIN));
        assertThat(noted().getLast().changes()).containsExactly(AuditChange.to("reason", "refused by the server"));
    }

    @Test
    void removal_shouldBeNoted() {
        door.useCases.removeMailDomain().remove(ana, CompanyDoor.DOMAIN);
        door.useCases.removeSignInServer().remove(ana);

        assertThat(noted().stream().map(AuditNote::action))
                .containsExactly(AuditAction.MAIL_DOMAIN_GIVEN_UP, AuditAction.COMPANY_SIGN_IN_ENDED);
    }
}
