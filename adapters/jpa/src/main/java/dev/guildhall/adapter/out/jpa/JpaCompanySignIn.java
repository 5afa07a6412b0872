package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.companysignin.SqlCompanyAccountStore;
import dev.guildhall.adapter.out.jpa.companysignin.SqlCompanySessionStore;
import dev.guildhall.adapter.out.jpa.companysignin.SqlCompanySignInStore;
import dev.guildhall.adapter.out.jpa.companysignin.SqlSignInAttemptStore;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlMailDomainDirectory;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlMailDomainStore;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.CompanySignInStore;
import dev.guildhall.application.access.out.MailDomainStore;
import dev.guildhall.application.companysignin.out.CompanyAccountStore;
import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.application.companysignin.out.SignInAttemptStore;
import dev.guildhall.application.crosstenant.MailDomainDirectory;

/** The ports of signing in at companies' own servers. */
public final class JpaCompanySignIn {

    private final JpaTenantTransactions transactions;

    JpaCompanySignIn(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** Which company has which server. */
    public CompanySignInStore servers() {
        return new SqlCompanySignInStore(transactions);
    }

    /** Whom the servers mean. */
    public CompanyAccountStore accounts() {
        return new SqlCompanyAccountStore(transactions);
    }

    /** Until when they answer for sessions. */
    public CompanySessionStore sessions() {
        return new SqlCompanySessionStore(transactions);
    }

    /** Who is on the way to them. */
    public SignInAttemptStore attempts() {
        return new SqlSignInAttemptStore(transactions);
    }

    /** Which mail domains a company says are its own. */
    public MailDomainStore domains() {
        return new SqlMailDomainStore(transactions);
    }

    /** To which company mail domains lead. */
    public MailDomainDirectory directory() {
        return new SqlMailDomainDirectory(transactions);
    }
}
