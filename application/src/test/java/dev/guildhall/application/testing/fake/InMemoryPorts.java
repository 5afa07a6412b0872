package dev.guildhall.application.testing.fake;

import dev.guildhall.application.approval.ApprovalDesk;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.run.RunPorts;
import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.secret.SecretPorts;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.WorkFixtures;
import dev.guildhall.application.testing.contract.JournalPorts;
import dev.guildhall.application.testing.contract.PostPorts;
import dev.guildhall.application.testing.contract.SchedulePorts;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.tenant.PlanLimits;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.util.List;

/** All fakes, wired to one database, one clock and one source of ids: what the test of a use case starts with. */
public class InMemoryPorts implements JournalPorts, PostPorts, SchedulePorts {

    private final ManualClock clock = new ManualClock();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryDatabase database = new InMemoryDatabase();
    private final InMemoryTransactions transactions = new InMemoryTransactions(database);
    private final InMemoryTenantStore tenants = new InMemoryTenantStore(database);
    private final InMemoryPlanCatalog plans = new InMemoryPlanCatalog();
    private final InMemoryRunCounts runCounts = new InMemoryRunCounts(database);
    private final InMemoryUseMeter meter = new InMemoryUseMeter(database, clock);
    private final InMemoryStandingStore standings = new InMemoryStandingStore(database);
    private final InMemorySupportAccessStore supportAccesses = new InMemorySupportAccessStore(database);
    private final InMemoryMemberStore members = new InMemoryMemberStore(database);
    private final InMemorySessionStore sessions = new InMemorySessionStore(database);
    private final InMemoryRefreshTokenStore refreshTokens = new InMemoryRefreshTokenStore(database);
    private final InMemoryApiKeyStore apiKeys = new InMemoryApiKeyStore(database);
    private final InMemoryMembershipStore memberships = new InMemoryMembershipStore(database);
    private final InMemoryInvitationStore invitations = new InMemoryInvitationStore(database);
    private final InMemoryServiceAccountStore serviceAccounts = new InMemoryServiceAccountStore(database);
    private final InMemoryEmployeeStore employees = new InMemoryEmployeeStore(database);
    private final InMemoryOrgChartStore orgChart = new InMemoryOrgChartStore(database);
    private final InMemoryConversationStore conversations = new InMemoryConversationStore(database);
    private final InMemoryRunStore runs = new InMemoryRunStore(database);
    private final InMemoryRunQueue queue = new InMemoryRunQueue(database, clock);
    private final InMemoryRunClaims claims = new InMemoryRunClaims(database, clock);
    private final InMemoryRunFeed feed = new InMemoryRunFeed();
    private final InMemoryJournal journal = new InMemoryJournal(database, transactions, feed);
    private final InMemoryScheduleStore schedules = new InMemoryScheduleStore(database);
    private final InMemoryScheduleClaims scheduleClaims = new InMemoryScheduleClaims(database);
    private final InMemoryMailQueue mails = new InMemoryMailQueue(database);
    private final InMemoryMailClaims mailClaims = new InMemoryMailClaims(database);
    private final CalendarRecurrences recurrences = new CalendarRecurrences();
    private final InMemoryUsageLedger ledger = new InMemoryUsageLedger(database);
    private final InMemoryPriceBook prices = new InMemoryPriceBook();
    private final InMemoryListingCatalog catalog = new InMemoryListingCatalog();
    private final InMemoryLoginDirectory logins = new InMemoryLoginDirectory(database);
    private final InMemoryLogInAttempts attempts = new InMemoryLogInAttempts();
    private final InMemoryPendingSignUps pendingSignUps = new InMemoryPendingSignUps(database);
    private final InMemoryPasswordResetStore passwordResets = new InMemoryPasswordResetStore(database);
    private final InMemoryFactorStore factors = new InMemoryFactorStore(database);
    private final InMemorySignInRulesStore signInRules = new InMemorySignInRulesStore(database);
    private final InMemoryTicketStore tickets = new InMemoryTicketStore(database);
    private final InMemoryIdempotencyStore idempotency = new InMemoryIdempotencyStore(database);
    private final FastPasswordHasher passwords = new FastPasswordHasher(database);
    private final CountedSecretTokens secretTokens = new CountedSecretTokens();
    private final RememberedAccessTokens accessTokens = new RememberedAccessTokens();
    private final InMemoryRunSignals signals = new InMemoryRunSignals();
    private final ScriptedModels models = new ScriptedModels(database);
    private final SimpleToolArguments toolArguments = new SimpleToolArguments();
    private final ScriptedTools tools = new ScriptedTools(database);
    private final InMemoryToolSettings toolSettings = new InMemoryToolSettings(database);
    private final InMemorySecretStore secrets = new InMemorySecretStore(database);
    private final InMemoryKeysetStore keysets = new InMemoryKeysetStore(database);
    private final LabelledKeysetCipher keysetCipher = new LabelledKeysetCipher("first");
    private final RememberedRunTokens runTokens = new RememberedRunTokens(clock);
    private final InMemoryApprovalStore approvals = new InMemoryApprovalStore(database);
    private final InMemoryApprovalRules approvalRules = new InMemoryApprovalRules(database);
    private final InMemoryQuestionStore questions = new InMemoryQuestionStore(database);
    private final InMemoryRunHoldStore holds = new InMemoryRunHoldStore(database);
    private final InMemoryMemoryStore memories = new InMemoryMemoryStore(database);
    private final InMemoryArtifactStore artifacts = new InMemoryArtifactStore(database);
    private final InMemoryRunPolicyStore runPolicies = new InMemoryRunPolicyStore(database);
    private final InMemoryPolicyChangeLog policyChanges = new InMemoryPolicyChangeLog(database);

    private final InMemoryAudit audit = new InMemoryAudit(database, clock);

    /** Time for everything here, the database's included. */
    public ManualClock clock() {
        return clock;
    }

    @Override
    public void passTime(Duration time) {
        databaseClock().advance(time);
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

    /** What plans allow. */
    public InMemoryPlanCatalog plans() {
        return plans;
    }

    /** Puts a company on a version of its plan that was made for a test. */
    public void limit(Tenant tenant, PlanLimits limits) {
        PlanVersion before = Plans.first(tenant.plan());
        PlanVersion made = Plans.after(before, before.validFrom(), limits);
        plans.add(made);
        transactions.run(tenant.id(), () -> tenants.update(tenant.on(made)));
    }

    /** Runs of months. */
    public InMemoryRunCounts runCounts() {
        return runCounts;
    }

    /** What is used of plans. */
    public InMemoryUseMeter meter() {
        return meter;
    }

    /** What tenants may use. */
    public TenantPlans tenantPlans() {
        return new TenantPlans(tenants, plans);
    }

    /** Why tenants' work stands still. */
    public InMemoryStandingStore standings() {
        return standings;
    }

    /** Who of the platform looks into companies. */
    public InMemorySupportAccessStore supportAccesses() {
        return supportAccesses;
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

    /** Members' standing. */
    public InMemoryMembershipStore memberships() {
        return memberships;
    }

    /** Invitations. */
    public InMemoryInvitationStore invitations() {
        return invitations;
    }

    /** Service accounts. */
    public InMemoryServiceAccountStore serviceAccounts() {
        return serviceAccounts;
    }

    /** API keys. */
    public InMemoryApiKeyStore apiKeys() {
        return apiKeys;
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

    @Override
    public InMemoryScheduleStore schedules() {
        return schedules;
    }

    @Override
    public InMemoryScheduleClaims scheduleClaims() {
        return scheduleClaims;
    }

    @Override
    public InMemoryMailQueue mails() {
        return mails;
    }

    @Override
    public InMemoryMailClaims mailClaims() {
        return mailClaims;
    }

    /** Sign-ups that wait for their confirmation. */
    public InMemoryPendingSignUps pendingSignUps() {
        return pendingSignUps;
    }

    /** Links with which passwords are replaced. */
    public InMemoryPasswordResetStore passwordResets() {
        return passwordResets;
    }

    /** Second factors. */
    public InMemoryFactorStore factors() {
        return factors;
    }

    /** What companies demand when somebody signs in. */
    public InMemorySignInRulesStore signInRules() {
        return signInRules;
    }

    /** Tickets for the second step of signing in. */
    public InMemoryTicketStore tickets() {
        return tickets;
    }

    /** Reader of recurring expressions. */
    public CalendarRecurrences recurrences() {
        return recurrences;
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

    /** Tools outside. */
    public ScriptedTools tools() {
        return tools;
    }

    /** What tenants let their employees use. */
    public InMemoryToolSettings toolSettings() {
        return toolSettings;
    }

    /** Sealed secrets. */
    public InMemorySecretStore secrets() {
        return secrets;
    }

    /** Keys of tenants. */
    public InMemoryKeysetStore keysets() {
        return keysets;
    }

    /** Everything secrets need. */
    public SecretPorts secretPorts() {
        return new SecretPorts(transactions, secrets, keysets, keysetCipher, clock, auditTrail());
    }

    /** Tokens of runs. */
    public RememberedRunTokens runTokens() {
        return runTokens;
    }

    /** Requests for consent. */
    public InMemoryApprovalStore approvals() {
        return approvals;
    }

    /** Rules for consent. */
    public InMemoryApprovalRules approvalRules() {
        return approvalRules;
    }

    /** Questions to humans. */
    public InMemoryQuestionStore questions() {
        return questions;
    }

    /** Wishes that runs stop for a while. */
    public InMemoryRunHoldStore holds() {
        return holds;
    }

    /** What employees note for themselves. */
    public InMemoryMemoryStore memories() {
        return memories;
    }

    /** Files that employees made. */
    public InMemoryArtifactStore artifacts() {
        return artifacts;
    }

    /** Limits of single employees. */
    public InMemoryRunPolicyStore runPolicies() {
        return runPolicies;
    }

    /** Changes of policies. */
    public InMemoryPolicyChangeLog policyChanges() {
        return policyChanges;
    }

    /** Who did what. */
    public InMemoryAuditLog auditLog() {
        return audit.log();
    }

    /** The audit log and all it needs. */
    public InMemoryAudit audit() {
        return audit;
    }

    /** Writes down who does what. */
    public AuditTrail auditTrail() {
        return audit.trail();
    }

    /** Where runs ask for consent. */
    public ApprovalDesk approvalDesk() {
        return new ApprovalDesk(approvals, approvalRules, clock, ids);
    }

    /** Everything runs need, on these transactions and this Journal: an engine that may die brings its own. */
    public RunPorts runPorts(TenantTransactions tx, Journal journalOfEngine) {
        return runPorts(tx, journalOfEngine, signals, models, tools);
    }

    /** Everything runs need, with what one engine sees differently from the others. */
    public RunPorts runPorts(
            TenantTransactions tx,
            Journal journalOfEngine,
            RunSignals signalsOfEngine,
            ModelGateway modelsOfEngine,
            ToolRuntime toolsOfEngine) {
        return new RunPorts(
                tx,
                tenants,
                plans,
                standings,
                members,
                employees,
                orgChart,
                catalog,
                conversations,
                runs,
                queue,
                runCounts,
                claims,
                signalsOfEngine,
                journalOfEngine,
                feed,
                modelsOfEngine,
                toolArguments,
                toolsOfEngine,
                List.of(),
                toolSettings,
                secretPorts().opened(),
                runTokens,
                approvalDesk(),
                questions,
                holds,
                runPolicies,
                ledger,
                prices,
                new OneAfterTheOther(),
                clock,
                ids,
                auditTrail());
    }
}
