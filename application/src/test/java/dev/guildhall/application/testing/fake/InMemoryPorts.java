package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.WorkFixtures;
import dev.guildhall.application.testing.contract.JournalPorts;

/** All fakes, wired to one database, one clock and one source of ids: what the test of a use case starts with. */
public class InMemoryPorts implements JournalPorts {

    private final ManualClock clock = new ManualClock();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryDatabase database = new InMemoryDatabase();
    private final InMemoryTransactions transactions = new InMemoryTransactions(database);
    private final InMemoryTenantStore tenants = new InMemoryTenantStore(database);
    private final InMemoryMemberStore members = new InMemoryMemberStore(database);
    private final InMemorySessionStore sessions = new InMemorySessionStore(database);
    private final InMemoryRefreshTokenStore refreshTokens = new InMemoryRefreshTokenStore(database);
    private final InMemoryEmployeeStore employees = new InMemoryEmployeeStore(database);
    private final InMemoryOrgChartStore orgChart = new InMemoryOrgChartStore(database);
    private final InMemoryConversationStore conversations = new InMemoryConversationStore(database);
    private final InMemoryRunStore runs = new InMemoryRunStore(database);
    private final InMemoryRunQueue queue = new InMemoryRunQueue(database, clock);
    private final InMemoryRunClaims claims = new InMemoryRunClaims(database, clock);
    private final InMemoryRunFeed feed = new InMemoryRunFeed();
    private final InMemoryJournal journal = new InMemoryJournal(database, transactions, feed);
    private final InMemoryUsageLedger ledger = new InMemoryUsageLedger(database);
    private final InMemoryPriceBook prices = new InMemoryPriceBook();
    private final InMemoryListingCatalog catalog = new InMemoryListingCatalog();
    private final InMemoryLoginDirectory logins = new InMemoryLoginDirectory(database);
    private final InMemoryLogInAttempts attempts = new InMemoryLogInAttempts();
    private final InMemoryIdempotencyStore idempotency = new InMemoryIdempotencyStore(database);
    private final FastPasswordHasher passwords = new FastPasswordHasher(database);
    private final CountedSecretTokens secretTokens = new CountedSecretTokens();
    private final RememberedAccessTokens accessTokens = new RememberedAccessTokens();
    private final InMemoryRunSignals signals = new InMemoryRunSignals();
    private final ScriptedModels models = new ScriptedModels(database);
    private final SimpleToolArguments toolArguments = new SimpleToolArguments();

    /** Time for everything here, the database's included. */
    public ManualClock clock() {
        return clock;
    }

    @Override
    public ManualClock databaseClock() {
        return clock;
    }

    /** Identifiers. */
    public SequentialIds ids() {
        return ids;
    }

    /** People and employees, made by the same clock and ids. */
    public Fixtures make() {
        return new Fixtures(ids, clock);
    }

    /** Work, made by the same clock and ids. */
    public WorkFixtures work() {
        return new WorkFixtures(ids, clock);
    }

    /** The state behind the stores. */
    public InMemoryDatabase database() {
        return database;
    }

    @Override
    public InMemoryTransactions tx() {
        return transactions;
    }

    @Override
    public InMemoryTenantStore tenants() {
        return tenants;
    }

    @Override
    public InMemoryMemberStore members() {
        return members;
    }

    @Override
    public InMemorySessionStore sessions() {
        return sessions;
    }

    /** Refresh tokens. */
    public InMemoryRefreshTokenStore refreshTokens() {
        return refreshTokens;
    }

    @Override
    public InMemoryEmployeeStore employees() {
        return employees;
    }

    /** Lines of the org chart. */
    public InMemoryOrgChartStore orgChart() {
        return orgChart;
    }

    @Override
    public InMemoryConversationStore conversations() {
        return conversations;
    }

    @Override
    public InMemoryRunStore runs() {
        return runs;
    }

    @Override
    public InMemoryRunQueue queue() {
        return queue;
    }

    @Override
    public InMemoryRunClaims claims() {
        return claims;
    }

    @Override
    public InMemoryJournal journal() {
        return journal;
    }

    /** What the Journals publish. */
    public InMemoryRunFeed feed() {
        return feed;
    }

    /** The usage ledger. */
    public InMemoryUsageLedger ledger() {
        return ledger;
    }

    /** Prices. */
    public InMemoryPriceBook prices() {
        return prices;
    }

    /** The marketplace. */
    public InMemoryListingCatalog catalog() {
        return catalog;
    }

    /** Logins. */
    public InMemoryLoginDirectory logins() {
        return logins;
    }

    /** Failed log-ins. */
    public InMemoryLogInAttempts attempts() {
        return attempts;
    }

    /** Idempotency keys. */
    public InMemoryIdempotencyStore idempotency() {
        return idempotency;
    }

    /** Password hashes. */
    public FastPasswordHasher passwords() {
        return passwords;
    }

    /** Opaque tokens. */
    public CountedSecretTokens secretTokens() {
        return secretTokens;
    }

    /** Access tokens. */
    public RememberedAccessTokens accessTokens() {
        return accessTokens;
    }

    /** Signals to runs of this node. */
    public InMemoryRunSignals signals() {
        return signals;
    }

    /** Models. */
    public ScriptedModels models() {
        return models;
    }

    /** Reader of what models write as arguments. */
    public SimpleToolArguments toolArguments() {
        return toolArguments;
    }
}
