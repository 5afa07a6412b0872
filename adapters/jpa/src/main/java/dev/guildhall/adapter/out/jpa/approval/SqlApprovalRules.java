package dev.guildhall.adapter.out.jpa.approval;

import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.approval.ApprovalPolicy.Rule;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Rules in the table {@code approval_rules}, in revisions of {@code approval_policies}; the highest holds. */
public final class SqlApprovalRules implements ApprovalRules {

    private static final String CURRENT = """
            select revision, patience_seconds from approval_policies
            where tenant_id = :tenant order by revision desc limit 1
            """;
    private static final String RULES = """
            select tool, effect, audience, least_micros, unsure_below, level from approval_rules
            where tenant_id = :tenant and revision = :revision order by place
            """;
    private static final String ADD_POLICY = """
            insert into approval_policies (tenant_id, revision, patience_seconds)
            values (:tenant, :revision, :patience)
            """;
    private static final String ADD_RULE = """
            insert into approval_rules
                (tenant_id, revision, place, tool, effect, audience, least_micros, unsure_below, level)
            values (:tenant, :revision, :place, :tool, :effect, :audience, :least, :unsure, :level)
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlApprovalRules(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public ApprovalPolicy of(TenantId tenant) {
        return current(tenant)
                .map(row -> new ApprovalPolicy(
                        rules(tenant, row.get("revision", Integer.class)),
                        Duration.ofSeconds(row.get("patience_seconds", Long.class))))
                .orElse(ApprovalPolicy.USUAL);
    }

    @Override
    public ApprovalPolicy forUpdate(TenantId tenant) {
        TenantLock.take(transactions.session(), tenant);
        return of(tenant);
    }

    @Override
    public void put(TenantId tenant, ApprovalPolicy policy) {
        TenantLock.take(transactions.session(), tenant);
        int revision =
                current(tenant).map(row -> row.get("revision", Integer.class)).orElse(0) + 1;
        transactions
                .session()
                .createNativeMutationQuery(ADD_POLICY)
                .setParameter("tenant", tenant.value())
                .setParameter("revision", revision)
                .setParameter("patience", policy.patience().toSeconds())
                .executeUpdate();
        for (int place = 0; place < policy.rules().size(); place++) {
            add(tenant, revision, place, policy.rules().get(place));
        }
    }

    private Optional<Tuple> current(TenantId tenant) {
        return transactions
                .session()
                .createNativeQuery(CURRENT, Tuple.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional();
    }

    private List<Rule> rules(TenantId tenant, int revision) {
        return transactions
                .session()
                .createNativeQuery(RULES, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("revision", revision)
                .getResultList()
                .stream()
                .map(SqlApprovalRules::rule)
                .toList();
    }

    private static Rule rule(Tuple row) {
        return new Rule(
                Optional.ofNullable(row.get("tool", String.class)),
                Optional.ofNullable(row.get("effect", String.class)).map(Effect::valueOf),
                Optional.ofNullable(row.get("audience", String.class)).map(Audience::valueOf),
                Optional.ofNullable(row.get("least_micros", Long.class)).map(MoneyMicros::new),
                Optional.ofNullable(row.get("unsure_below", Integer.class)),
                ApprovalLevel.valueOf(row.get("level", String.class)));
    }

    private void add(TenantId tenant, int revision, int place, Rule rule) {
        transactions
                .session()
                .createNativeMutationQuery(ADD_RULE)
                .setParameter("tenant", tenant.value())
                .setParameter("revision", revision)
                .setParameter("place", place)
                .setParameter("tool", rule.tool().orElse(null), String.class)
                .setParameter("effect", rule.effect().map(Enum::name).orElse(null), String.class)
                .setParameter("audience", rule.audience().map(Enum::name).orElse(null), String.class)
                .setParameter("least", rule.least().map(MoneyMicros::value).orElse(null), Long.class)
                .setParameter("unsure", rule.unsureBelow().orElse(null), Integer.class)
                .setParameter("level", rule.level().name())
                .executeUpdate();
    }
}
