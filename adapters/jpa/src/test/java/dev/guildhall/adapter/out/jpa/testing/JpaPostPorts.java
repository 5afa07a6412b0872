package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.application.crosstenant.MailClaims;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.application.testing.contract.PostPorts;

/** The real mails for contracts. */
public class JpaPostPorts extends JpaPorts implements PostPorts {

    @Override
    public MailQueue mails() {
        return adapter().mails();
    }

    @Override
    public MailClaims mailClaims() {
        return adapter().mailClaims();
    }
}
