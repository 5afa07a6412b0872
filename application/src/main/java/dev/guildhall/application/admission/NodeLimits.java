package dev.guildhall.application.admission;

import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.RateStanding;
import dev.guildhall.domain.tenant.TokenBucket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts in memory what comes to this node alone: exact where there is only one, and a bound where the others cannot be
 * asked. A bucket that has not been used for long is forgotten, which fills it.
 */
public final class NodeLimits implements RateLimits, StrangerLimits {

    private static final int MOST = 50_000;

    private final Recent<Key, TokenBucket> buckets = new Recent<>(MOST);
    private final InstantSource clock;

    private record Key(Object owner, RateScope scope, Object subject) {}

    private record Counted(Key key, RateLimit limit) {}

    /**
     * @param clock this node's
     */
    public NodeLimits(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public RateDecision take(TenantId tenant, List<Subject> subjects) {
        return take(subjects.stream()
                .map(subject -> new Counted(new Key(tenant, subject.scope(), subject.id()), subject.limit()))
                .toList());
    }

    @Override
    public RateDecision take(String address, RateLimit limit) {
        return take(List.of(new Counted(new Key("", RateScope.ADDRESS, address), limit)));
    }

    private synchronized RateDecision take(List<Counted> counted) {
        Instant now = clock.instant();
        List<TokenBucket> before =
                counted.stream().map(each -> bucket(each, now)).toList();
        boolean admitted = RateDecision.admits(before);
        List<RateStanding> standings = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            TokenBucket after = admitted ? before.get(i).taken() : before.get(i);
            Key key = counted.get(i).key();
            buckets.keep(key, after);
            standings.add(RateStanding.of(key.scope(), after, now));
        }
        return new RateDecision(admitted, standings);
    }

    private TokenBucket bucket(Counted counted, Instant now) {
        return buckets.find(counted.key())
                .map(bucket -> bucket.under(counted.limit()).at(now))
                .orElseGet(() -> TokenBucket.full(counted.limit(), now));
    }
}
