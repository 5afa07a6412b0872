package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.FactorStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Second factors in memory. */
public final class InMemoryFactorStore implements FactorStore {

    private static final Table<MemberId, SecondFactor> FACTORS = new Table<>("second factors");
    private static final Table<MemberId, Set<TokenHash>> CODES = new Table<>("recovery codes");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryFactorStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(SecondFactor factor) {
        database.insert(factor.tenant(), FACTORS, factor.member(), factor);
    }

    @Override
    public void update(SecondFactor factor) {
        database.changeable(factor.tenant(), FACTORS).replace(factor.member(), factor);
    }

    @Override
    public void replaceSecret(TenantId tenant, MemberId member, String sealedSecret) {
        database.changeable(tenant, FACTORS)
                .computeIfPresent(
                        member,
                        (_, kept) -> new SecondFactor(
                                tenant, member, sealedSecret, kept.createdAt(), kept.confirmedAt(), kept.lastStep()));
    }

    @Override
    public List<SecondFactor> list(TenantId tenant, Optional<MemberId> after, int limit) {
        String start = after.map(MemberId::toString).orElse("");
        return database.rows(tenant, FACTORS).values().stream()
                .filter(factor -> factor.member().toString().compareTo(start) > 0)
                .sorted(Comparator.comparing(factor -> factor.member().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<SecondFactor> find(TenantId tenant, MemberId member) {
        return Optional.ofNullable(database.rows(tenant, FACTORS).get(member));
    }

    @Override
    public Optional<SecondFactor> findForUpdate(TenantId tenant, MemberId member) {
        database.demandTransaction().demandWrites();
        return find(tenant, member);
    }

    @Override
    public void delete(TenantId tenant, MemberId member) {
        database.changeable(tenant, CODES).remove(member);
        database.changeable(tenant, FACTORS).remove(member);
    }

    @Override
    public void addRecoveryCodes(TenantId tenant, MemberId member, List<TokenHash> codes) {
        Set<TokenHash> all = new HashSet<>(codes(tenant, member));
        all.addAll(codes);
        database.changeable(tenant, CODES).put(member, Set.copyOf(all));
    }

    @Override
    public boolean takeRecoveryCode(TenantId tenant, MemberId member, TokenHash code) {
        Set<TokenHash> left = new HashSet<>(codes(tenant, member));
        boolean taken = left.remove(code);
        if (taken) {
            database.changeable(tenant, CODES).put(member, Set.copyOf(left));
        }
        return taken;
    }

    @Override
    public int countRecoveryCodes(TenantId tenant, MemberId member) {
        return codes(tenant, member).size();
    }

    private Set<TokenHash> codes(TenantId tenant, MemberId member) {
        Set<TokenHash> codes = database.rows(tenant, CODES).get(member);
        return codes == null ? Set.of() : codes;
    }
}
