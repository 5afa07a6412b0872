package dev.guildhall.adapter.out.jpa.companysignin;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.MailDomainStore;
import dev.guildhall.application.crosstenant.MailDomainDirectory;
import dev.guildhall.application.testing.contract.MailDomainsContract;

class MailDomainsIT extends JpaPorts implements MailDomainsContract {

    @Override
    public MailDomainStore domains() {
        return adapter().companySignIn().domains();
    }

    @Override
    public MailDomainDirectory directory() {
        return adapter().companySignIn().directory();
    }
}
