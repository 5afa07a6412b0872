package dev.guildhall.application.testing.fake;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.QuestionStore;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Questions to humans in memory. */
public final class InMemoryQuestionStore implements QuestionStore {

    private static final Table<Key, Row> QUESTIONS = new Table<>("questions");
    private static final Keyset<Question> OLDEST =
            Keyset.ascending(question -> Keyset.key(question.askedAt(), question.run() + "/" + question.call()));

    private record Key(RunId run, CallId call) {}

    private record Row(Question question, boolean closed) {}

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryQuestionStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Question question) {
        database.insert(
                question.tenant(), QUESTIONS, new Key(question.run(), question.call()), new Row(question, false));
    }

    @Override
    public Optional<Question> find(TenantId tenant, RunId run, CallId call) {
        return Optional.ofNullable(database.rows(tenant, QUESTIONS).get(new Key(run, call)))
                .map(Row::question);
    }

    @Override
    public Optional<Question> firstOpenOf(TenantId tenant, RunId run) {
        database.demandTransaction().demandWrites();
        return OLDEST
                .sort(open(tenant).stream()
                        .filter(question -> question.run().equals(run))
                        .toList())
                .stream()
                .findFirst();
    }

    @Override
    public boolean answer(TenantId tenant, RunId run, CallId call, Question.Answer answer) {
        Key key = new Key(run, call);
        Row row = database.changeable(tenant, QUESTIONS).get(key);
        if (row == null || row.closed() || row.question().answer().isPresent()) {
            return false;
        }
        Question asked = row.question();
        Question answered = new Question(
                asked.tenant(),
                asked.run(),
                asked.call(),
                asked.employee(),
                asked.content(),
                asked.askedAt(),
                asked.expiresAt(),
                Optional.of(answer));
        database.changeable(tenant, QUESTIONS).put(key, new Row(answered, false));
        return true;
    }

    @Override
    public Page<Question> listOpen(TenantId tenant, PageRequest page) {
        return OLDEST.page(open(tenant), page);
    }

    @Override
    public void close(TenantId tenant, RunId run, CallId call) {
        database.changeable(tenant, QUESTIONS)
                .computeIfPresent(new Key(run, call), (_, row) -> new Row(row.question(), true));
    }

    @Override
    public void closeAllOf(TenantId tenant, RunId run) {
        database.changeable(tenant, QUESTIONS)
                .replaceAll((key, row) -> key.run().equals(run) ? new Row(row.question(), true) : row);
    }

    private List<Question> open(TenantId tenant) {
        return database.rows(tenant, QUESTIONS).values().stream()
                .filter(row -> !row.closed() && row.question().answer().isEmpty())
                .map(Row::question)
                .toList();
    }
}
