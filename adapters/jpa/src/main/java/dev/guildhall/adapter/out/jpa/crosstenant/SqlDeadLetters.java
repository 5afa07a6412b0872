package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dead letters through the functions of schema {@code crosstenant}. */
public final class SqlDeadLetters implements DeadLetters {

    private static final String LIST = "select tenant_id, run_id, attempts, reason, enqueued_at, since"
            + " from crosstenant.list_dead_letters(:before, :run, :limit)";
    private static final String FIND = "select tenant_id, run_id, attempts, reason, enqueued_at, since"
            + " from crosstenant.find_dead_letter(:run)";
    private static final String SETTLE = "select crosstenant.settle_dead_letter(:run, :discard, :by, :reason)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlDeadLetters(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Page<DeadLetter> list(PageRequest page) {
        Optional<Cursor> behind = Cursor.of(page);
        return Page.of(
                transactions.anywhere(session -> session
                        .createNativeQuery(LIST, Tuple.class)
                        .setParameter("before", behind.map(Cursor::time).orElse(null), Instant.class)
                        .setParameter("run", behind.map(Cursor::id).orElse(null), UUID.class)
                        .setParameter("limit", page.limit() + 1)
                        .getResultList()
                        .stream()
                        .map(SqlDeadLetters::letter)
                        .toList()),
                page.limit(),
                letter -> Cursor.at(letter.since(), letter.run().value()).encode());
    }

    @Override
    public Optional<DeadLetter> find(RunId run) {
        return transactions.anywhere(session -> session.createNativeQuery(FIND, Tuple.class)
                .setParameter("run", run.value())
                .uniqueResultOptional()
                .map(SqlDeadLetters::letter));
    }

    @Override
    public boolean retry(RunId run, MemberId by) {
        return settle(run, false, by, null);
    }

    @Override
    public boolean discard(RunId run, MemberId by, String reason) {
        return settle(run, true, by, StorableText.of(reason));
    }

    private boolean settle(RunId run, boolean discard, MemberId by, @Nullable String reason) {
        return transactions.anywhere(session -> session.createNativeQuery(SETTLE, Boolean.class)
                .setParameter("run", run.value())
                .setParameter("discard", discard)
                .setParameter("by", by.value())
                .setParameter("reason", reason, String.class)
                .getSingleResult());
    }

    private static DeadLetter letter(Tuple row) {
        return new DeadLetter(
                new TenantId(row.get("tenant_id", UUID.class)),
                new RunId(row.get("run_id", UUID.class)),
                row.get("attempts", Integer.class),
                row.get("reason", String.class),
                row.get("enqueued_at", Instant.class),
                row.get("since", Instant.class));
    }
}
