package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link AuditLog} promises. */
public interface AuditLogContract extends StorePorts {

    /** The log. */
    AuditLog auditLog();

    /** Adds a few entries of a company, a second apart. */
    default List<AuditEntry> added(Company company, AuditAction... actions) {
        AuditEntries entries = new AuditEntries(company.id(), company.admin().id());
        for (AuditAction action : actions) {
            company.run(() -> auditLog()
                    .append(entries.behind(
                            auditLog().headForUpdate(company.id()),
                            company.clock().instant(),
                            action)));
            company.clock().advance(Duration.ofSeconds(1));
        }
        return entries.made();
    }

    @Test
    default void head_whenNothingWasAdded_shouldBeTheStart() {
        Company company = Company.foundedIn(this);

        assertThat(company.read(() -> auditLog().head(company.id()))).isEqualTo(AuditHead.START);
        assertThat(company.write(() -> auditLog().headForUpdate(company.id()))).isEqualTo(AuditHead.START);
    }

    @Test
    default void append_whenItIsTheNext_shouldMoveTheHeadAndKeepWhatWasHashed() {
        Company company = Company.foundedIn(this);

        List<AuditEntry> entries = added(company, AuditAction.LOGGED_IN, AuditAction.EMPLOYEE_HIRED);

        assertThat(company.read(() -> auditLog().head(company.id())))
                .isEqualTo(entries.getLast().head());
        assertThat(company.read(() -> auditLog().after(company.id(), 0, 10)))
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> new KeptEntry(entry.seq(), entry.canonical(), entry.details(), entry.hash()))
                        .toList());
    }

    @Test
    default void append_whenItIsNotTheNext_shouldFailAndLeaveNothing() {
        Company company = Company.foundedIn(this);
        AuditEntry first = added(company, AuditAction.LOGGED_IN).getFirst();
        AuditEntries entries = new AuditEntries(company.id(), company.admin().id());
        Instant now = company.clock().instant();

        for (AuditHead wrong :
                List.of(AuditHead.START, new AuditHead(1, AuditHead.NOTHING), new AuditHead(5, first.hash()))) {
            AuditEntry entry = entries.behind(wrong, now, AuditAction.LOGGED_OUT);
            assertThatThrownBy(() -> company.run(() -> auditLog().append(entry)))
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(company.read(() -> auditLog().head(company.id()))).isEqualTo(first.head());
        assertThat(company.read(() -> auditLog().after(company.id(), 0, 10))).hasSize(1);
    }

    @Test
    default void after_whenThereAreMore_shouldGiveSoManyInOrder() {
        Company company = Company.foundedIn(this);
        added(company, AuditAction.LOGGED_IN, AuditAction.LINE_DRAWN, AuditAction.LINE_ERASED, AuditAction.LOGGED_OUT);

        assertThat(company.read(() -> auditLog().after(company.id(), 1, 2)))
                .extracting(KeptEntry::seq)
                .containsExactly(2L, 3L);
    }

    @Test
    default void list_whenThereAreEntries_shouldGiveThemNewestFirst() {
        Company company = Company.foundedIn(this);
        List<AuditEntry> entries =
                added(company, AuditAction.LOGGED_IN, AuditAction.LINE_DRAWN, AuditAction.LINE_ERASED);

        PageWalk.assertWalks(
                entries.reversed(), page -> company.read(() -> auditLog().list(company.id(), AuditFilter.NONE, page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> auditLog().list(company.id(), AuditFilter.NONE, page)));
    }

    @Test
    default void list_whenFiltered_shouldGiveWhatFits() {
        Company company = Company.foundedIn(this);
        Instant start = company.clock().instant();
        added(company, AuditAction.LOGGED_IN, AuditAction.LINE_DRAWN, AuditAction.LINE_DRAWN);
        Optional<String> admin = Optional.of(company.admin().id().toString());

        assertThat(seqs(company, filter(admin, Optional.empty(), 0, 9, start))).containsExactly(3L, 2L, 1L);
        assertThat(seqs(company, filter(Optional.of("nobody"), Optional.empty(), 0, 9, start)))
                .isEmpty();
        assertThat(seqs(company, filter(admin, Optional.of(AuditAction.LINE_DRAWN), 0, 9, start)))
                .containsExactly(3L, 2L);
        assertThat(seqs(company, filter(Optional.empty(), Optional.empty(), 1, 2, start)))
                .containsExactly(2L);
    }

    private static AuditFilter filter(
            Optional<String> actor, Optional<AuditAction> action, int from, int to, Instant start) {
        return new AuditFilter(actor, action, Optional.of(start.plusSeconds(from)), Optional.of(start.plusSeconds(to)));
    }

    private List<Long> seqs(Company company, AuditFilter filter) {
        return company.read(() -> auditLog().list(company.id(), filter, PageRequest.first())).items().stream()
                .map(AuditEntry::seq)
                .toList();
    }

    @Test
    default void append_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        AuditEntry entry = new AuditEntries(company.id(), company.admin().id())
                .behind(AuditHead.START, company.clock().instant(), AuditAction.LOGGED_IN);

        assertThatThrownBy(() -> stranger.run(() -> auditLog().append(entry))).isInstanceOf(RuntimeException.class);

        assertThat(company.read(() -> auditLog().after(company.id(), 0, 10))).isEmpty();
    }
}
