package dev.guildhall.adapter.out.jpa.companysignin;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.CompanySignInStore;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sign-in servers in the table {@code company_sign_ins}. */
public final class SqlCompanySignInStore implements CompanySignInStore {

    private static final String FIND =
            "select issuer, client, sealed_secret, role_claim, admins, members, viewers, joining, passwords,"
                    + " offline, second_factor, second_factor_value from company_sign_ins where tenant_id = :tenant";
    private static final String REPLACE = """
            insert into company_sign_ins
                (tenant_id, issuer, client, sealed_secret, role_claim, admins, members, viewers, joining, passwords,
                 offline, second_factor, second_factor_value)
            values (:tenant, :issuer, :client, :secret, :claim, :admins, :members, :viewers, :joining, :passwords,
                :offline, :factor, :value)
            on conflict (tenant_id) do update
            set issuer = excluded.issuer, client = excluded.client, sealed_secret = excluded.sealed_secret,
                role_claim = excluded.role_claim, admins = excluded.admins, members = excluded.members,
                viewers = excluded.viewers, joining = excluded.joining, passwords = excluded.passwords,
                offline = excluded.offline, second_factor = excluded.second_factor,
                second_factor_value = excluded.second_factor_value
            """;
    private static final String FACTOR = """
            select a.second_factor_value from company_accounts a
            join company_sign_ins s on s.tenant_id = a.tenant_id and s.issuer = a.issuer
            where a.tenant_id = :tenant and a.member_id = :member and a.second_factor_value is not null
            """;
    private static final String DELETE = "delete from company_sign_ins where tenant_id = :tenant";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlCompanySignInStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Kept> find(TenantId tenant) {
        return transactions
                .session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional()
                .map(row -> kept(tenant, row));
    }

    @Override
    public void replace(TenantId tenant, Kept setting) {
        CompanySignIn signIn = setting.signIn();
        transactions
                .session()
                .createNativeMutationQuery(REPLACE)
                .setParameter("tenant", tenant.value())
                .setParameter("issuer", signIn.issuer())
                .setParameter("client", signIn.client())
                .setParameter("secret", setting.sealedSecret())
                .setParameter("claim", signIn.roles().claim())
                .setParameter("admins", lines(signIn.roles().admins()))
                .setParameter("members", lines(signIn.roles().members()))
                .setParameter("viewers", lines(signIn.roles().viewers()))
                .setParameter("joining", signIn.joining())
                .setParameter("passwords", signIn.passwords())
                .setParameter("offline", signIn.offline())
                .setParameter("factor", signIn.factor().counts())
                .setParameter("value", signIn.factor().value())
                .executeUpdate();
    }

    @Override
    public boolean delete(TenantId tenant) {
        return transactions
                        .session()
                        .createNativeMutationQuery(DELETE)
                        .setParameter("tenant", tenant.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<String> factorOf(TenantId tenant, MemberId member) {
        return transactions
                .session()
                .createNativeQuery(FACTOR, String.class)
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .uniqueResultOptional();
    }

    private static Kept kept(TenantId tenant, Tuple row) {
        RoleMapping roles = new RoleMapping(
                row.get("role_claim", String.class),
                values(row.get("admins", String.class)),
                values(row.get("members", String.class)),
                values(row.get("viewers", String.class)));
        CompanySignIn signIn = new CompanySignIn(
                tenant,
                row.get("issuer", String.class),
                row.get("client", String.class),
                roles,
                row.get("joining", Boolean.class),
                row.get("passwords", Boolean.class),
                row.get("offline", Boolean.class),
                new FactorThere(row.get("second_factor", Boolean.class), row.get("second_factor_value", String.class)));
        return new Kept(signIn, row.get("sealed_secret", String.class));
    }

    /** A value is a single line, so lines keep them apart. */
    private static String lines(Set<String> values) {
        return String.join("\n", values);
    }

    private static Set<String> values(String lines) {
        return lines.lines().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
