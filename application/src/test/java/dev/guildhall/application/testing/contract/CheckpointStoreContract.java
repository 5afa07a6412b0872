package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.audit.out.CheckpointStore;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link CheckpointStore} promises. */
public interface CheckpointStoreContract extends StorePorts {

    /** The store. */
    CheckpointStore checkpoints();

    /** A checkpoint of a company, not stored yet. */
    default AuditCheckpoint checkpoint(Company company, long seq) {
        return AuditCheckpoint.of(
                company.id(),
                new AuditHead(seq, AuditHead.NOTHING),
                company.clock().instant(),
                new AuditKey("x".repeat(43), "y".repeat(43)),
                text -> "signature");
    }

    @Test
    default void list_whenThereAreSome_shouldGiveThemNewestFirst() {
        Company company = Company.foundedIn(this);
        List<AuditCheckpoint> newestFirst = new ArrayList<>();
        for (long seq : new long[] {3, 9, 27, 100}) {
            AuditCheckpoint checkpoint = checkpoint(company, seq);
            company.run(() -> checkpoints().create(checkpoint));
            newestFirst.addFirst(checkpoint);
        }

        PageWalk.assertWalks(
                newestFirst, page -> company.read(() -> checkpoints().list(company.id(), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> checkpoints().list(company.id(), page)));
    }

    @Test
    default void find_whenThereIsOneOfTheEntry_shouldGiveIt() {
        Company company = Company.foundedIn(this);
        AuditCheckpoint checkpoint = checkpoint(company, 7);
        company.run(() -> checkpoints().create(checkpoint));

        assertThat(company.read(() -> checkpoints().find(company.id(), 7))).contains(checkpoint);
        assertThat(company.read(() -> checkpoints().find(company.id(), 8))).isEmpty();
    }

    @Test
    default void create_whenThereIsOneOfTheEntry_shouldFail() {
        Company company = Company.foundedIn(this);
        AuditCheckpoint checkpoint = checkpoint(company, 7);
        company.run(() -> checkpoints().create(checkpoint));

        assertThatThrownBy(() -> company.run(() -> checkpoints().create(checkpoint)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        assertThatThrownBy(() -> stranger.run(() -> checkpoints().create(checkpoint(company, 1))))
                .isInstanceOf(RuntimeException.class);
    }
}
