package dev.guildhall.adapter.out.jpa.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.admission.out.RateLimits.Subject;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.RateLimitsContract;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.TokenBucket;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitsIT extends JpaPorts implements RateLimitsContract {

    private final TestDatabase database = TestDatabase.shared();

    @Override
    public RateLimits limits() {
        return adapter().rateLimits();
    }

    @Override
    public StrangerLimits strangers() {
        return adapter().strangerLimits();
    }

    @Override
    public TenantId newTenant() {
        return Company.foundedIn(this).id();
    }

    @Override
    public void await(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** As after a clock that went back, so that nothing comes back in the meantime. */
    private void hold(TenantId tenant, RateScope scope, int tokens) {
        database.execute(
                "update rate_buckets set micro_tokens = %d, as_of = now() + interval '1 hour' where tenant_id = '%s' and scope = '%s'"
                        .formatted(tokens * TokenBucket.TOKEN, tenant, scope.label()));
    }

    private String text(String sql) {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void take_whenManyAskAtOnce_shouldAdmitExactlyWhatIsThereWithoutDeadlock() throws Exception {
        TenantId tenant = newTenant();
        Subject company = RateLimitsContract.company(tenant, WIDE);
        List<Subject> members = IntStream.range(0, 4)
                .mapToObj(_ -> RateLimitsContract.member(WIDE))
                .toList();
        members.forEach(member -> admitted(tenant, 1, member, company));
        hold(tenant, RateScope.COMPANY, 50);
        hold(tenant, RateScope.MEMBER, 500);

        List<Callable<Long>> tasks = IntStream.range(0, 200)
                .<Callable<Long>>mapToObj(i -> () -> admitted(tenant, 1, members.get(i % 4), company))
                .toList();
        long admitted = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            for (var done : callers.invokeAll(tasks)) {
                admitted += done.get();
            }
        }

        assertThat(admitted).isEqualTo(50);
        assertThat(limits().take(tenant, List.of(company)).tightest().untilAdmitted())
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(61));
        assertThat(text(
                        "select sum(500 - micro_tokens / %d) from rate_buckets where tenant_id = '%s' and scope = 'member'"
                                .formatted(TokenBucket.TOKEN, tenant)))
                .as("taken from members, for admitted requests only")
                .isEqualTo("50");
    }

    @Test
    void take_tokens_whenTheTransactionIsAnothersTenant_shouldRefuse() {
        assertThatIllegalStateException()
                .isThrownBy(() -> text("select admitted from (select set_config('app.tenant_id', '%s', true)) other,"
                                .formatted(newTenant())
                        + " take_tokens('%s', array['member'], array[gen_random_uuid()], array[1], array[1])"
                                .formatted(newTenant())))
                .withStackTraceContaining("the running transaction is for another tenant");
    }

    @Test
    void take_whenOthersAreFull_shouldForgetThem() {
        TenantId tenant = newTenant();
        for (int i = 0; i < 30; i++) {
            admitted(tenant, 1, RateLimitsContract.member(WIDE));
        }
        database.execute(
                "update rate_buckets set full_at = now() - interval '1 second' where tenant_id = '" + tenant + "'");

        admitted(tenant, 1, RateLimitsContract.member(WIDE));
        admitted(tenant, 1, RateLimitsContract.member(WIDE));

        assertThat(text("select count(*) from rate_buckets where tenant_id = '" + tenant + "'"))
                .isEqualTo("2");
    }

    /** The database computes what the domain does. */
    @Test
    void bucket_functions_shouldAgreeWithTheDomain() {
        Random random = new Random(3);
        Instant now = Instant.parse("2026-11-20T10:00:00.123456Z");
        for (int i = 0; i < 200; i++) {
            RateLimit limit = new RateLimit(1 + random.nextInt(1_000), 1 + random.nextInt(200));
            TokenBucket bucket = new TokenBucket(limit, random.nextLong(limit.burst() * TokenBucket.TOKEN), now);
            Instant later = now.plusNanos(1_000 * random.nextLong(-200_000_000, 2_000_000_000));
            TokenBucket expected = bucket.at(later);

            assertThat(text(
                            "select bucket_at(%1$d, '%2$s', '%3$s', %4$d, %5$d) || ' ' || extract(epoch from bucket_as_of('%2$s', '%3$s') - '%2$s'::timestamptz)::text"
                                    .formatted(bucket.microTokens(), now, later, limit.burst(), limit.perSecond())))
                    .isEqualTo(expected.microTokens() + " "
                            + BigDecimal.valueOf(
                                            Duration.between(now, expected.asOf())
                                                            .toNanos()
                                                    / 1_000,
                                            6)
                                    .toPlainString());
        }
    }
}
