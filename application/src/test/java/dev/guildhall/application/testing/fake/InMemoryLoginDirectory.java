package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Logins in memory. */
public final class InMemoryLoginDirectory implements LoginDirectory {

    static final Table<EmailAddress, Login> LOGINS = new Table<>("logins");

    private final InMemoryDatabase database;

    /** The directory in this database. */
    public InMemoryLoginDirectory(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public boolean register(Login login) {
        if (!database.demandTransaction().tenant.equals(login.tenant())) {
            throw new IllegalStateException("the transaction is for another tenant");
        }
        return database.changeableShared(LOGINS).putIfAbsent(login.email(), login) == null;
    }

    @Override
    public Optional<String> hold(TenantId tenant, MemberId member) {
        return own(tenant, member).stream().map(Login::passwordHash).findFirst();
    }

    private List<Login> own(TenantId tenant, MemberId member) {
        if (!database.demandTransaction().tenant.equals(tenant)) {
            throw new IllegalStateException("the transaction is for another tenant");
        }
        return database.changeableShared(LOGINS).values().stream()
                .filter(login -> login.tenant().equals(tenant) && login.member().equals(member))
                .toList();
    }

    @Override
    public boolean changePassword(TenantId tenant, MemberId member, String passwordHash) {
        List<Login> own = own(tenant, member);
        Map<EmailAddress, Login> logins = database.changeableShared(LOGINS);
        own.forEach(login -> logins.put(login.email(), new Login(login.email(), tenant, member, passwordHash)));
        return !own.isEmpty();
    }

    @Override
    public void remove(TenantId tenant, MemberId member) {
        if (!database.demandTransaction().tenant.equals(tenant)) {
            throw new IllegalStateException("the transaction is for another tenant");
        }
        database.changeableShared(LOGINS)
                .values()
                .removeIf(
                        login -> login.tenant().equals(tenant) && login.member().equals(member));
    }

    @Override
    public Optional<Login> find(EmailAddress email) {
        return Optional.ofNullable(database.sharedRows(LOGINS).get(email));
    }
}
