package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.QuestionStore;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;

/** Questions in the table {@code run_questions}. */
public final class JpaQuestionStore implements QuestionStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(QuestionRow.class);

    private static final String OPEN =
            "from QuestionRow q where q.tenantId = :tenant and q.answer is null and q.closed = false";
    private static final String FIRST_OPEN = """
            select * from run_questions
            where tenant_id = :tenant and run_id = :run and answer is null and not closed
            order by asked_at, call limit 1
            for no key update
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaQuestionStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Question question) {
        transactions.session().insert(QuestionRow.of(question));
    }

    @Override
    public Optional<Question> find(TenantId tenant, RunId run, CallId call) {
        QuestionRow.Key key = new QuestionRow.Key(tenant.value(), run.value(), call.value());
        return Optional.ofNullable(transactions.session().get(QuestionRow.class, key))
                .map(QuestionRow::toQuestion);
    }

    @Override
    public Optional<Question> firstOpenOf(TenantId tenant, RunId run) {
        return Optional.ofNullable(transactions
                        .session()
                        .createNativeQuery(FIRST_OPEN, QuestionRow.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("run", run.value())
                        .getSingleResultOrNull())
                .map(QuestionRow::toQuestion);
    }

    @Override
    public boolean answer(TenantId tenant, RunId run, CallId call, Question.Answer answer) {
        int kept = transactions
                .session()
                .createMutationQuery(
                        "update QuestionRow q set q.answeredBy = :by, q.answeredAt = :at, q.answer = :answer"
                                + " where q.tenantId = :tenant and q.runId = :run and q.call = :call"
                                + " and q.answer is null and q.closed = false")
                .setParameter("by", answer.by().value())
                .setParameter("at", answer.at())
                .setParameter("answer", StorableText.of(answer.content()))
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value())
                .setParameter("call", call.value())
                .executeUpdate();
        return kept == 1;
    }

    @Override
    public Page<Question> listOpen(TenantId tenant, PageRequest page) {
        Optional<Place> start = Cursor.of(page).map(Place::of);
        SelectionQuery<QuestionRow> query = transactions
                .session()
                .createSelectionQuery(
                        OPEN
                                + (start.isPresent() ? " and (q.askedAt, q.runId, q.call) > (:at, :run, :call)" : "")
                                + " order by q.askedAt, q.runId, q.call",
                        QuestionRow.class)
                .setParameter("tenant", tenant.value());
        start.ifPresent(place -> query.setParameter("at", place.cursor().time())
                .setParameter("run", place.run())
                .setParameter("call", place.call()));
        List<QuestionRow> found = query.setMaxResults(page.limit() + 1).getResultList();
        return Page.of(
                        found,
                        page.limit(),
                        row -> new Cursor(row.askedAt.toString(), row.runId + "/" + row.call).encode())
                .map(QuestionRow::toQuestion);
    }

    /** Where a page starts: two questions of one run may have been asked at the same moment. */
    private record Place(Cursor cursor, UUID run, String call) {

        static Place of(Cursor cursor) {
            String[] parts = cursor.second().split("/", 2);
            try {
                return new Place(cursor, UUID.fromString(parts[0]), parts[1]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new InvalidValue("cursor", "must be exactly the cursor that the last page gave");
            }
        }
    }

    @Override
    public void close(TenantId tenant, RunId run, CallId call) {
        transactions
                .session()
                .createMutationQuery("update QuestionRow q set q.closed = true"
                        + " where q.tenantId = :tenant and q.runId = :run and q.call = :call")
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value())
                .setParameter("call", call.value())
                .executeUpdate();
    }

    @Override
    public void closeAllOf(TenantId tenant, RunId run) {
        transactions
                .session()
                .createMutationQuery("update QuestionRow q set q.closed = true"
                        + " where q.tenantId = :tenant and q.runId = :run and q.closed = false")
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value())
                .executeUpdate();
    }
}
