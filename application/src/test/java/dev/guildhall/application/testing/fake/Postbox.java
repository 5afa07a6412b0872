package dev.guildhall.application.testing.fake;

import dev.guildhall.application.mail.out.MailGateway;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.OutboxMail;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it takes, and answers as it is told. Refuses to be asked inside a transaction. */
public final class Postbox implements MailGateway {

    private final InMemoryDatabase database;
    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private volatile Delivery answer = new Delivery.Taken();

    /** A server that takes everything. */
    public Postbox(InMemoryDatabase database) {
        this.database = database;
    }

    /** Answers everything like this from now on. */
    public void answer(Delivery next) {
        answer = next;
    }

    /** What it has taken. */
    public List<Mail> taken() {
        return List.copyOf(taken);
    }

    @Override
    public Delivery deliver(OutboxMail mail) {
        database.refuseInTransaction("a mail was delivered");
        if (answer instanceof Delivery.Taken) {
            taken.add(mail.mail().orElseThrow());
        }
        return answer;
    }
}
