package dev.guildhall.verifier;

import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.audit.AuditUseCases;
import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditKey;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.audit.AuditTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A company whose log is written by the product itself. */
final class Ledger {

    private static final AuditTarget TARGET = AuditTarget.of("employee", "e1");

    private final InMemoryPorts ports = new InMemoryPorts();
    private final AuditTrail trail = ports.auditTrail();
    private final AuditUseCases useCases = new AuditUseCases(ports.audit().ports());
    final Company company = Company.foundedIn(ports);
    private final CallContext ana = company.make().context(company.admin());

    void note(int times, String what) {
        for (int i = 0; i < times; i++) {
            String after = what + " " + i + " \"ö\" \\ \n\t\u0001 😀";
            company.run(() ->
                    trail.note(ana, AuditAction.EMPLOYEE_CHANGED, TARGET, AuditChange.of("name", "before", after)));
        }
    }

    /** Entries as they were before details stood beside them. */
    void noteInTheFirstForm(int times) {
        for (int i = 0; i < times; i++) {
            company.run(() -> {
                AuditHead head = ports.auditLog().headForUpdate(company.id());
                AuditNote note = noteOf("first " + head.seq());
                String text = "{\"action\":\"EMPLOYEE_CHANGED\",\"actor\":{\"id\":\""
                        + note.actor().id()
                        + "\",\"kind\":\"MEMBER\"},\"at\":\"2026-11-20T10:00:00.000000Z\",\"changes\":[{\"after\":\""
                        + note.changes().getFirst().after()
                        + "\",\"before\":\"before\",\"field\":\"name\"}],\"credential\":\"\",\"onBehalfOf\":null,"
                        + "\"origin\":\"192.0.2.7\",\"previous\":\"" + head.hash() + "\",\"requestId\":\"r\",\"seq\":"
                        + (head.seq() + 1) + ",\"target\":{\"id\":\"e1\",\"type\":\"employee\"},\"tenant\":\""
                        + company.id() + "\"}";
                ports.auditLog()
                        .append(new AuditEntry(
                                company.id(),
                                head.seq() + 1,
                                note,
                                head.hash(),
                                text,
                                Optional.empty(),
                                Crypto.sha256(text)));
            });
        }
    }

    private AuditNote noteOf(String after) {
        return new AuditNote(
                Instant.parse("2026-11-20T10:00:00Z"),
                AuditActor.of(company.admin().id(), Role.ADMIN),
                Optional.empty(),
                AuditAction.EMPLOYEE_CHANGED,
                TARGET,
                List.of(AuditChange.of("name", "before", after)),
                "",
                "192.0.2.7",
                "r");
    }

    /** The line of a checkpoint of the log as it is. */
    String end() {
        AuditHead head = company.read(() -> ports.auditLog().head(company.id()));
        return AuditBundle.checkpoint(AuditCheckpoint.of(
                company.id(), head, ports.clock().instant(), key(), text -> seal().sign(key(), text)));
    }

    /** The log as it was exported before exports were entries of it: that is, with entries of the first form only. */
    List<String> sealed() {
        List<String> lines = new ArrayList<>();
        lines.add(AuditBundle.header(company.id(), ports.clock().instant()));
        all(ports).forEach(entry -> lines.add(AuditBundle.entry(entry.canonical(), entry.details(), entry.hash())));
        lines.add(end());
        return lines;
    }

    private List<AuditEntry> all(InMemoryPorts of) {
        return of.tx()
                .read(company.id(), () -> of.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first(100)))
                .items()
                .reversed();
    }

    /** What would remain of the log if the company were erased now: what is behind the first form, without details. */
    List<String> remaining() {
        return remaining(ports);
    }

    private List<String> remaining(InMemoryPorts of) {
        AuditTarget gone = AuditTarget.of("company", company.id());
        of.tx()
                .run(
                        company.id(),
                        () -> of.auditTrail()
                                .note(
                                        Fixtures.SYSTEM,
                                        company.id(),
                                        AuditActor.PLATFORM,
                                        AuditAction.TENANT_ERASED,
                                        gone));
        long first = 1
                + all(of).stream()
                        .filter(entry -> entry.details().isEmpty())
                        .mapToLong(AuditEntry::seq)
                        .max()
                        .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(AuditBundle.remainingHeader(company.id(), of.clock().instant(), first));
        all(of).stream()
                .filter(entry -> entry.seq() >= first)
                .forEach(entry -> lines.add(AuditBundle.entry(entry.canonical(), Optional.empty(), entry.hash())));
        lines.add(of.tx().write(company.id(), () -> of.auditTrail().lastEnd(company.id(), first)));
        return lines;
    }

    private AuditSeal seal() {
        return ports.audit().ports().seal();
    }

    List<String> exported() {
        List<String> lines = new ArrayList<>();
        useCases.exportAudit().export(ana, lines::add);
        return lines;
    }

    AuditKey key() {
        return seal().current();
    }

    AuditEntry first() {
        return entryOf(exported().get(1));
    }

    /** What would be exported if the database had been set back to its first entries and work had gone on from there. */
    List<String> anotherLife(List<String> first, int more) {
        List<String> lines = new ArrayList<>();
        new AuditUseCases(lived(first, more).audit().ports()).exportAudit().export(ana, lines::add);
        return lines;
    }

    /** What would remain of that one. */
    List<String> remainingOfAnotherLife(List<String> first, int more) {
        return remaining(lived(first, more));
    }

    private InMemoryPorts lived(List<String> first, int more) {
        InMemoryPorts other = new InMemoryPorts();
        other.clock().advance(Duration.ofDays(1));
        other.tx().run(company.id(), () -> {
            first.forEach(line -> other.auditLog().append(entryOf(line)));
            for (int i = 0; i < more; i++) {
                other.auditTrail().note(ana, AuditAction.LOGGED_IN, TARGET);
            }
        });
        return other;
    }

    private AuditEntry entryOf(String line) {
        return company
                .read(() -> ports.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first(100)))
                .items()
                .stream()
                .filter(entry -> AuditBundle.entry(entry.canonical(), entry.details(), entry.hash())
                        .equals(line))
                .findFirst()
                .orElseThrow();
    }
}
