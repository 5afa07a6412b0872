package dev.guildhall.archtests.samples.adapter.in.worker;

import com.cronutils.model.CronType;
import dev.guildhall.archtests.Breaks;

/** Reads recurring expressions past the port. */
@Breaks("fence-cron")
final class ReadsExpressions {

    private ReadsExpressions() {}

    static CronType kind() {
        return CronType.UNIX;
    }
}
