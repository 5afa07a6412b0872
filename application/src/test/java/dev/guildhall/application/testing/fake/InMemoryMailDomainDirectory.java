package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.MailDomainDirectory;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ClaimedDomain;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mail domains of all companies, in memory. Changes are not undone with a transaction. */
public final class InMemoryMailDomainDirectory implements MailDomainDirectory {

    private final Map<Key, ClaimedDomain> claims = new LinkedHashMap<>();

    private record Key(TenantId tenant, MailDomain domain) {
        static Key of(MailDomainClaim claim) {
            return new Key(claim.tenant(), claim.domain());
        }
    }

    synchronized boolean add(MailDomainClaim claim, String company) {
        return claims.putIfAbsent(Key.of(claim), new ClaimedDomain(claim, company)) == null;
    }

    synchronized Collection<MailDomainClaim> all() {
        return claims.values().stream().map(ClaimedDomain::claim).toList();
    }

    @Override
    public Optional<TenantId> find(MailDomain domain) {
        return all().stream()
                .filter(claim -> claim.isConfirmed() && claim.domain().equals(domain))
                .map(MailDomainClaim::tenant)
                .findFirst();
    }

    @Override
    public synchronized Page<ClaimedDomain> list(PageRequest page) {
        int start = page.cursor().map(Integer::parseInt).orElse(0);
        List<ClaimedDomain> latest = claims.values().stream()
                .sorted(Comparator.comparing((ClaimedDomain one) -> one.claim().claimedAt())
                        .reversed())
                .skip(start)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(latest, page.limit(), _ -> String.valueOf(start + page.limit()));
    }

    @Override
    public synchronized boolean confirm(TenantId tenant, MailDomain domain, MemberId by, Instant when) {
        ClaimedDomain claimed = claims.get(new Key(tenant, domain));
        if (claimed == null || claimed.claim().isConfirmed() || find(domain).isPresent()) {
            return false;
        }
        MailDomainClaim confirmed =
                new MailDomainClaim(tenant, domain, claimed.claim().claimedAt(), Optional.of(when));
        claims.put(Key.of(confirmed), new ClaimedDomain(confirmed, claimed.company()));
        return true;
    }

    @Override
    public synchronized boolean refuse(TenantId tenant, MailDomain domain) {
        return claims.remove(new Key(tenant, domain)) != null;
    }
}
