package dev.guildhall.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.ApiKeyId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditUseCasesTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final AuditTrail trail = ports.auditTrail();
    private final AuditUseCases useCases = new AuditUseCases(ports.audit().ports());
    private final Company company = Company.foundedIn(ports);
    private final CallContext ana = company.make().context(company.admin());

    private void note(AuditAction action, AuditChange... changes) {
        company.run(() -> trail.note(ana, action, AuditTarget.of("employee", "e1"), changes));
    }

    private List<AuditEntry> entries() {
        return company.read(() -> ports.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first(100)))
                .items();
    }

    @Test
    void note_shouldSayWhoDidWhatFromWhereAndWhatIsDifferent() {
        note(
                AuditAction.EMPLOYEE_CHANGED,
                AuditChange.of("name", "Sarah", "Sara"),
                AuditChange.of("email", "same", "same"));

        AuditEntry entry = entries().getFirst();
        assertThat(entry.seq()).isEqualTo(1);
        assertThat(entry.note().actor().id()).isEqualTo(company.admin().id().toString());
        assertThat(entry.note().origin()).isEqualTo(Contexts.ORIGIN);
        assertThat(entry.note().requestId()).isEqualTo(ana.requestId());
        assertThat(entry.note().credential()).startsWith("session:");
        assertThat(entry.note().changes()).containsExactly(AuditChange.of("name", "Sarah", "Sara"));
    }

    @Test
    void note_whenAProgramCallsByItsKey_shouldSayThatItIsOne() {
        ServiceAccount robot = company.make().serviceAccount(company.id());
        company.run(() -> ports.serviceAccounts().create(robot));
        ApiKeyId key = new ApiKeyId(ports.ids().next());
        CallContext call = new CallContext(
                company.id(), robot.id(), Authority.of(robot.role()), new Proof.OfKey(key), Contexts.entry("r"));

        company.run(() -> trail.note(call, AuditAction.RUN_CANCELLED, AuditTarget.of("run", "r1")));

        assertThat(entries().getFirst().note().actor())
                .isEqualTo(new AuditActor(AuditActor.Kind.SERVICE, robot.id().toString()));
        assertThat(entries().getFirst().note().credential()).isEqualTo("key:" + key);
        assertThat(useCases.listAudit()
                        .list(ana, AuditFilter.NONE, PageRequest.first())
                        .names())
                .containsValue(robot.name());
    }

    @Test
    void note_whenTheTransactionRollsBack_shouldLeaveNothing() {
        ports.tx().writeIf(company.id(), _ -> false, () -> {
            trail.note(ana, AuditAction.LINE_DRAWN, AuditTarget.of("line", "l1"));
            return true;
        });
        note(AuditAction.LINE_ERASED);

        assertThat(entries()).extracting(entry -> entry.note().action()).containsExactly(AuditAction.LINE_ERASED);
        assertThat(entries().getFirst().seq()).isEqualTo(1);
    }

    @Test
    void note_whenThereAreManyEntries_shouldSetACheckpointNowAndThen() {
        for (int i = 0; i < 2 * AuditTrail.CHECKPOINT_EVERY + 1; i++) {
            note(AuditAction.LOGGED_IN);
        }

        assertThat(useCases.listCheckpoints().list(ana, PageRequest.first()).items())
                .extracting(AuditCheckpoint::seq)
                .containsExactly(2L * AuditTrail.CHECKPOINT_EVERY, (long) AuditTrail.CHECKPOINT_EVERY);
    }

    /** The database's role for the server may add checkpoints, of whatever it likes. */
    @Test
    void export_whenSomebodyPutACheckpointOfAnotherEntryThere_shouldSignTheRealOne() {
        note(AuditAction.LOGGED_IN);
        AuditHead planted = new AuditHead(2, "f".repeat(64));
        AuditSeal seal = ports.audit().ports().seal();
        company.run(() -> ports.audit()
                .checkpoints()
                .create(AuditCheckpoint.of(
                        company.id(),
                        planted,
                        ports.clock().instant(),
                        seal.current(),
                        text -> seal.sign(seal.current(), text))));
        List<String> lines = new ArrayList<>();

        useCases.exportAudit().export(ana, lines::add);

        assertThat(lines.getLast())
                .contains("\"hash\":\"" + entries().getFirst().hash());
    }

    @Test
    void list_shouldNameMembers() {
        note(AuditAction.LOGGED_IN);

        assertThat(useCases.listAudit()
                        .list(ana, AuditFilter.NONE, PageRequest.first())
                        .names())
                .containsEntry(company.admin().id().toString(), company.admin().displayName());
    }

    @Test
    void export_shouldHandOverEveryEntryAndEndWithACheckpointOfItself() {
        for (int i = 0; i < 450; i++) {
            note(AuditAction.LOGGED_IN);
        }
        List<String> lines = new ArrayList<>();

        useCases.exportAudit().export(ana, lines::add);

        assertThat(lines).hasSize(1 + 451 + 1);
        assertThat(lines.getFirst()).contains("\"format\":\"guildhall-audit\"");
        assertThat(lines.get(451)).contains("AUDIT_EXPORTED").contains("\"seq\":451");
        assertThat(lines.getLast()).startsWith("{\"checkpoint\":").contains("\"seq\":451");
    }

    @Test
    void export_whenSomebodyActsMeanwhile_shouldEndWhereItsCheckpointIs() {
        note(AuditAction.LOGGED_IN);
        List<String> lines = new ArrayList<>();

        useCases.exportAudit().export(ana, line -> {
            lines.add(line);
            note(AuditAction.LOGGED_OUT);
        });

        assertThat(lines).hasSize(1 + 2 + 1);
        assertThat(lines.getLast()).contains("\"seq\":2");
    }

    @Test
    void anyUse_whenNoAdmin_shouldBeRefused() {
        for (Role role : new Role[] {Role.MEMBER, Role.VIEWER, Role.OPERATOR}) {
            CallContext other = Contexts.as(role, ana);
            assertRefused(() -> useCases.listAudit().list(other, AuditFilter.NONE, PageRequest.first()));
            assertRefused(() -> useCases.exportAudit().export(other, _ -> {}));
            assertRefused(() -> useCases.listCheckpoints().list(other, PageRequest.first()));
        }
    }

    private static void assertRefused(Runnable use) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(use::run);
    }
}
