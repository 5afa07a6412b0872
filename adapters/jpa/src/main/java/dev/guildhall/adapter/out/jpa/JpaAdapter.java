package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.access.JpaFactorStore;
import dev.guildhall.adapter.out.jpa.access.JpaMemberStore;
import dev.guildhall.adapter.out.jpa.access.JpaPasswordResetStore;
import dev.guildhall.adapter.out.jpa.access.JpaRefreshTokenStore;
import dev.guildhall.adapter.out.jpa.access.JpaSessionStore;
import dev.guildhall.adapter.out.jpa.access.JpaTenantStore;
import dev.guildhall.adapter.out.jpa.access.JpaTicketStore;
import dev.guildhall.adapter.out.jpa.access.RecentStandingCache;
import dev.guildhall.adapter.out.jpa.access.SqlSignInRulesStore;
import dev.guildhall.adapter.out.jpa.admission.SqlRateLimits;
import dev.guildhall.adapter.out.jpa.approval.JpaApprovalStore;
import dev.guildhall.adapter.out.jpa.artifact.JpaArtifactStore;
import dev.guildhall.adapter.out.jpa.audit.JpaAuditLog;
import dev.guildhall.adapter.out.jpa.audit.JpaCheckpointStore;
import dev.guildhall.adapter.out.jpa.bell.PeerBell;
import dev.guildhall.adapter.out.jpa.conversation.JpaConversationStore;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlDeadLetters;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlLogInAttempts;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlLoginDirectory;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlMailClaims;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlPendingSignUps;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlRunClaims;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlScheduleClaims;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlStrangerLimits;
import dev.guildhall.adapter.out.jpa.employee.JpaEmployeeStore;
import dev.guildhall.adapter.out.jpa.idempotency.SqlIdempotencyStore;
import dev.guildhall.adapter.out.jpa.isolation.SqlIsolationInspector;
import dev.guildhall.adapter.out.jpa.journal.CommittedRunFeed;
import dev.guildhall.adapter.out.jpa.journal.SqlJournal;
import dev.guildhall.adapter.out.jpa.mail.JpaMailQueue;
import dev.guildhall.adapter.out.jpa.marketplace.SqlListingCatalog;
import dev.guildhall.adapter.out.jpa.memory.JpaMemoryStore;
import dev.guildhall.adapter.out.jpa.orgchart.JpaOrgChartStore;
import dev.guildhall.adapter.out.jpa.policy.JpaPolicyChangeLog;
import dev.guildhall.adapter.out.jpa.run.JpaQuestionStore;
import dev.guildhall.adapter.out.jpa.run.JpaRunPolicyStore;
import dev.guildhall.adapter.out.jpa.run.JpaRunStore;
import dev.guildhall.adapter.out.jpa.run.SqlRunQueue;
import dev.guildhall.adapter.out.jpa.schedule.JpaScheduleStore;
import dev.guildhall.adapter.out.jpa.secret.SqlKeysetStore;
import dev.guildhall.adapter.out.jpa.secret.SqlSecretStore;
import dev.guildhall.adapter.out.jpa.signing.SqlSigningKeyStore;
import dev.guildhall.adapter.out.jpa.tx.Database;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.adapter.out.jpa.usage.JpaUsageLedger;
import dev.guildhall.adapter.out.jpa.usage.SqlPriceBook;
import dev.guildhall.application.access.out.FactorStore;
import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.PasswordResetStore;
import dev.guildhall.application.access.out.RefreshTokenStore;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.access.out.SignInRulesStore;
import dev.guildhall.application.access.out.StandingCache;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.access.out.TicketStore;
import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.audit.out.CheckpointStore;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.crosstenant.LogInAttempts;
import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.application.crosstenant.MailClaims;
import dev.guildhall.application.crosstenant.PendingSignUps;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.crosstenant.ScheduleClaims;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.memory.out.MemoryStore;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.run.out.RunFeed;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.schedule.out.ScheduleStore;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.application.usage.out.UsageLedger;
import dev.guildhall.domain.isolation.IsolationReport;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/**
 * All ports of this adapter over one data source, whose connections take part in no other transaction manager and whose
 * role row security binds. Opening starts one thread and needs no connection; {@link #close} commits what waits and ends
 * it. The data source remains its owner's.
 */
public final class JpaAdapter implements AutoCloseable {

    private final DataSource dataSource;
    private final SessionFactory factory;
    private final JpaTenantTransactions transactions;
    private final CommittedRunFeed feed = new CommittedRunFeed();
    private final SqlJournal journal;
    private final RunClaims claims;
    private final PeerBell bell;
    private final JpaPlans plans;
    private final StandingCache recentStandings;

    private JpaAdapter(DataSource dataSource) {
        this.dataSource = dataSource;
        factory = Database.open(dataSource, rows());
        transactions = new JpaTenantTransactions(factory);
        journal = new SqlJournal(transactions, dataSource, feed);
        claims = new SqlRunClaims(dataSource);
        bell = new PeerBell(dataSource);
        plans = new JpaPlans(transactions);
        recentStandings =
                new RecentStandingCache(transactions, tenants(), lifecycle().standings(), System::nanoTime);
    }

    /** Opens the adapter. */
    public static JpaAdapter open(DataSource dataSource) {
        return new JpaAdapter(dataSource);
    }

    private static List<Class<?>> rows() {
        return Stream.of(
                        JpaTenantStore.ROWS,
                        JpaMemberStore.ROWS,
                        JpaSessionStore.ROWS,
                        JpaRefreshTokenStore.ROWS,
                        JpaPasswordResetStore.ROWS,
                        JpaFactorStore.ROWS,
                        JpaTicketStore.ROWS,
                        JpaPeople.ROWS,
                        JpaEmployeeStore.ROWS,
                        JpaOrgChartStore.ROWS,
                        JpaConversationStore.ROWS,
                        JpaRunStore.ROWS,
                        JpaScheduleStore.ROWS,
                        JpaMailQueue.ROWS,
                        JpaQuestionStore.ROWS,
                        JpaRunPolicyStore.ROWS,
                        JpaApprovalStore.ROWS,
                        JpaPolicyChangeLog.ROWS,
                        JpaUsageLedger.ROWS,
                        JpaMemoryStore.ROWS,
                        JpaArtifactStore.ROWS,
                        JpaAuditLog.ROWS,
                        JpaCheckpointStore.ROWS,
                        JpaLifecycle.ROWS,
                        SqlListingCatalog.ROWS)
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    /** The way to tenants' data. */
    public TenantTransactions transactions() {
        return transactions;
    }

    /** Tenants. */
    public TenantStore tenants() {
        return new JpaTenantStore(transactions);
    }

    /** Plans and what is used of them. */
    public JpaPlans plans() {
        return plans;
    }

    /** How tenants stand. */
    public JpaLifecycle lifecycle() {
        return new JpaLifecycle(transactions);
    }

    /** Why tenants' work stands still, as it was a moment ago. */
    public StandingCache recentStandings() {
        return recentStandings;
    }

    /** Members. */
    public MemberStore members() {
        return new JpaMemberStore(transactions);
    }

    /** Sessions. */
    public SessionStore sessions() {
        return new JpaSessionStore(transactions);
    }

    /** Refresh tokens. */
    public RefreshTokenStore refreshTokens() {
        return new JpaRefreshTokenStore(transactions);
    }

    /** Who is let in, and by what. */
    public JpaPeople people() {
        return new JpaPeople(transactions);
    }

    /** Signing in at companies' own servers. */
    public JpaCompanySignIn companySignIn() {
        return new JpaCompanySignIn(transactions);
    }

    /** Logins of all tenants. */
    public LoginDirectory logins() {
        return new SqlLoginDirectory(transactions);
    }

    /** Sign-ups whose address is not confirmed yet. */
    public PendingSignUps pendingSignUps() {
        return new SqlPendingSignUps(transactions);
    }

    /** Links with which forgotten passwords are replaced. */
    public PasswordResetStore passwordResets() {
        return new JpaPasswordResetStore(transactions);
    }

    /** Second factors. */
    public FactorStore factors() {
        return new JpaFactorStore(transactions);
    }

    /** Tickets for the second step of signing in. */
    public TicketStore tickets() {
        return new JpaTicketStore(transactions);
    }

    /** What companies demand when somebody signs in. */
    public SignInRulesStore signInRules() {
        return new SqlSignInRulesStore(transactions);
    }

    /** Failed log-ins of all tenants. */
    public LogInAttempts logInAttempts() {
        return new SqlLogInAttempts(transactions);
    }

    /** Requests of tenants, counted over all nodes. */
    public RateLimits rateLimits() {
        return new SqlRateLimits(dataSource);
    }

    /** Requests of strangers, counted over all nodes. */
    public StrangerLimits strangerLimits() {
        return new SqlStrangerLimits(dataSource);
    }

    /** Idempotency keys. */
    public IdempotencyStore idempotency() {
        return new SqlIdempotencyStore(transactions);
    }

    /** The marketplace. */
    public ListingCatalog listings() {
        return new SqlListingCatalog(transactions);
    }

    /** Model prices. */
    public PriceBook prices() {
        return new SqlPriceBook(transactions);
    }

    /** Employees. */
    public EmployeeStore employees() {
        return new JpaEmployeeStore(transactions);
    }

    /** The org chart. */
    public OrgChartStore orgChart() {
        return new JpaOrgChartStore(transactions);
    }

    /** Conversations and messages. */
    public ConversationStore conversations() {
        return new JpaConversationStore(transactions);
    }

    /** Runs. */
    public RunStore runs() {
        return new JpaRunStore(transactions);
    }

    /** What people decide about runs. */
    public JpaOversight oversight() {
        return new JpaOversight(transactions);
    }

    /** The queue as a tenant sees it. */
    public RunQueue runQueue() {
        return new SqlRunQueue(transactions, feed::letGo);
    }

    /** The queue as the worker sees it. */
    public RunClaims runClaims() {
        return claims;
    }

    /** Looks at what keeps tenants apart. */
    public <T> IsolationInspector isolation(
            SqlIsolationInspector.Look<T> look, BiFunction<T, Instant, IsolationReport> report) {
        return new SqlIsolationInspector<>(transactions, look, report);
    }

    /** Runs of all tenants that are set aside. */
    public DeadLetters deadLetters() {
        return new SqlDeadLetters(transactions);
    }

    /** Tells nodes of each other's due runs. */
    public PeerBell peerBell() {
        return bell;
    }

    /** Schedules. */
    public ScheduleStore schedules() {
        return new JpaScheduleStore(transactions);
    }

    /** Due schedules of all tenants. */
    public ScheduleClaims scheduleClaims() {
        return new SqlScheduleClaims(transactions);
    }

    /** Mails on their way. */
    public MailQueue mails() {
        return new JpaMailQueue(transactions);
    }

    /** Due mails of all tenants. */
    public MailClaims mailClaims() {
        return new SqlMailClaims(transactions);
    }

    /** The Journals. */
    public Journal journal() {
        return journal;
    }

    /** What this node has appended to the Journals. */
    public RunFeed runFeed() {
        return feed;
    }

    /** The usage ledger. */
    public UsageLedger usage() {
        return new JpaUsageLedger(transactions);
    }

    /** What employees note for themselves. */
    public MemoryStore memories() {
        return new JpaMemoryStore(transactions);
    }

    /** Files that employees made. */
    public ArtifactStore artifacts() {
        return new JpaArtifactStore(transactions);
    }

    /** Sealed secrets. */
    public SecretStore secrets() {
        return new SqlSecretStore(transactions);
    }

    /** Keys of tenants, wrapped. */
    public KeysetStore keysets() {
        return new SqlKeysetStore(transactions);
    }

    /** The keys of the platform that sign. */
    public SigningKeyStore signingKeys() {
        return new SqlSigningKeyStore(transactions);
    }

    /** Who did what. */
    public AuditLog auditLog() {
        return new JpaAuditLog(transactions);
    }

    /** Signed ends of the audit log. */
    public CheckpointStore checkpoints() {
        return new JpaCheckpointStore(transactions);
    }

    @Override
    public void close() {
        bell.close();
        journal.close();
        factory.close();
    }
}
