package dev.guildhall.adapter.out.jpa.tx;

import dev.guildhall.adapter.out.jpa.testing.Pooled;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.access.Member;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CancellationException;

/** One thread of a storm. What it does is decided by a seed; everything that must not be is written down. */
final class StormCaller {

    /** Everything, and everything but killing the connection. */
    static final int ALL_KINDS = 15;

    static final int WITHOUT_KILLING = 14;

    private static final String FOREIGN = "select (select count(*) from tenants where tenant_id <> :own)"
            + " + (select count(*) from members where tenant_id <> :own)";
    private static final String OWN = "select count(*) from tenants where tenant_id = :own";

    private final Pooled pooled;
    private final JpaTenantTransactions transactions;
    private final List<Company> companies;
    private final Random random;
    private final int kinds;
    private final Queue<String> violations;

    StormCaller(Pooled pooled, List<Company> companies, long seed, int kinds, Queue<String> violations) {
        this.kinds = kinds;
        this.pooled = pooled;
        this.transactions = (JpaTenantTransactions) pooled.adapter().transactions();
        this.companies = companies;
        this.random = new Random(seed);
        this.violations = violations;
    }

    /** Makes calls, and tells how many of them failed as they had to: what counts is what the next call sees. */
    int call(int times) {
        int failures = 0;
        for (int i = 0; i < times; i++) {
            Company company = companies.get(random.nextInt(companies.size()));
            try {
                act(company, random.nextInt(kinds));
            } catch (PortFailure | CancellationException _) {
                failures++;
            } catch (SQLException e) {
                violations.add(e.toString());
            }
        }
        return failures;
    }

    private void act(Company company, int kind) throws SQLException {
        switch (kind) {
            case 0, 1, 2, 3 -> company.read(() -> look(company));
            case 4, 5, 6, 7 -> company.write(() -> look(company) && add(company) && look(company));
            case 8, 9 -> noteLeaks();
            case 10 -> company.write(() -> cancel(add(company)));
            case 11 -> company.write(() -> add(company) && run("select 1 / 0"));
            case 12 -> company.write(() -> add(company) && run("set local statement_timeout = 1; select pg_sleep(5)"));
            case 13 ->
                company.write(() -> add(company) && run("select pg_cancel_backend(pg_backend_pid()), pg_sleep(5)"));
            default -> company.write(() -> add(company) && run("select pg_terminate_backend(pg_backend_pid())"));
        }
    }

    private void noteLeaks() throws SQLException {
        violations.addAll(Leaks.behind(pooled.pool(), 1));
    }

    private boolean look(Company company) {
        long foreign = count(FOREIGN, company);
        long own = count(OWN, company);
        if (foreign != 0 || own != 1) {
            violations.add("sees " + foreign + " rows of others and " + own + " own");
        }
        return true;
    }

    private long count(String sql, Company company) {
        return transactions
                .session()
                .createNativeQuery(sql, Long.class)
                .setParameter("own", company.id().value())
                .getSingleResult();
    }

    private boolean add(Company company) {
        Member member = company.make().admin(company.id());
        pooled.adapter().members().create(member);
        return true;
    }

    private static boolean cancel(boolean done) {
        throw new CancellationException("on purpose, done: " + done);
    }

    private boolean run(String sql) {
        transactions.session().doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        return true;
    }
}
