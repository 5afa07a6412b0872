package dev.guildhall.adapter.in.worker;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.mail.in.ClaimMails;
import dev.guildhall.application.mail.in.DeliverMail;
import dev.guildhall.domain.mail.DueMail;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/** Delivers mails. */
public final class MailTicker implements AutoCloseable {

    /** Few: each may take as long as a slow mail server likes, and the claim on all of them must outlast that. */
    private static final int BATCH = 4;

    private final Ticker<DueMail> ticker;

    /**
     * @param name unique among all tickers alive, also across restarts
     * @param every time between looks when nothing was due
     * @param threads makes the one thread that delivers; a virtual one
     */
    public MailTicker(ClaimMails claims, DeliverMail delivery, String name, Duration every, ThreadFactory threads) {
        SystemContext context = new SystemContext("mails", name);
        this.ticker = new Ticker<>(
                "mails", () -> claims.claim(context, BATCH), due -> delivery.deliver(context, due), every, threads);
    }

    /** Starts to tick. */
    public void start() {
        ticker.start();
    }

    /** Looks no more; what is being delivered is finished. */
    @Override
    public void close() {
        ticker.close();
    }
}
