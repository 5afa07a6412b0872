package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.cron.CronRecurrences;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.MessageSender;
import dev.guildhall.application.run.RunPorts;
import dev.guildhall.application.schedule.SchedulePorts;
import dev.guildhall.application.schedule.ScheduleUseCases;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.application.schedule.in.ClaimSchedules;
import dev.guildhall.application.schedule.in.DeleteSchedule;
import dev.guildhall.application.schedule.in.ListSchedules;
import dev.guildhall.application.schedule.in.ShowSchedule;
import dev.guildhall.application.schedule.in.ShowTimes;
import dev.guildhall.application.schedule.in.StartDueSchedule;
import dev.guildhall.application.schedule.in.StartSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of schedules. */
@ApplicationScoped
public class ScheduleWiring {

    @Produces
    @Singleton
    ScheduleUseCases schedules(JpaAdapter jpa, RunPorts runs, InstantSource clock, IdSource ids, AuditTrail trail) {
        return new ScheduleUseCases(new SchedulePorts(
                jpa.transactions(),
                jpa.members(),
                jpa.employees(),
                jpa.conversations(),
                jpa.runs(),
                new MessageSender(jpa.conversations(), jpa.runs(), runs.starter(), clock, ids),
                jpa.schedules(),
                jpa.scheduleClaims(),
                new CronRecurrences(),
                jpa.idempotency(),
                clock,
                ids,
                trail));
    }

    @Produces
    @Singleton
    ListSchedules listSchedules(ScheduleUseCases useCases) {
        return useCases.listSchedules();
    }

    @Produces
    @Singleton
    ShowSchedule showSchedule(ScheduleUseCases useCases) {
        return useCases.showSchedule();
    }

    @Produces
    @Singleton
    ShowTimes showTimes(ScheduleUseCases useCases) {
        return useCases.showTimes();
    }

    @Produces
    @Singleton
    AddSchedule addSchedule(ScheduleUseCases useCases) {
        return useCases.addSchedule();
    }

    @Produces
    @Singleton
    ChangeSchedule changeSchedule(ScheduleUseCases useCases) {
        return useCases.changeSchedule();
    }

    @Produces
    @Singleton
    DeleteSchedule deleteSchedule(ScheduleUseCases useCases) {
        return useCases.deleteSchedule();
    }

    @Produces
    @Singleton
    StartSchedule startSchedule(ScheduleUseCases useCases) {
        return useCases.startSchedule();
    }

    @Produces
    @Singleton
    ClaimSchedules claimSchedules(ScheduleUseCases useCases) {
        return useCases.claimSchedules();
    }

    @Produces
    @Singleton
    StartDueSchedule startDueSchedule(ScheduleUseCases useCases) {
        return useCases.startDueSchedule();
    }
}
