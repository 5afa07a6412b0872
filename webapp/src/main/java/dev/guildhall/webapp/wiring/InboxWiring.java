package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.inbox.InboxPorts;
import dev.guildhall.application.inbox.InboxUseCases;
import dev.guildhall.application.inbox.in.DecideApproval;
import dev.guildhall.application.inbox.in.ListApprovals;
import dev.guildhall.application.inbox.in.ShowApproval;
import dev.guildhall.application.run.RunPorts;
import dev.guildhall.application.run.RunUseCases;
import dev.guildhall.application.run.ToolContracts;
import dev.guildhall.application.run.Waking;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.application.run.in.ShowRunTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases through which people take part in runs: consent, answers, holds. */
@ApplicationScoped
public class InboxWiring {

    @Produces
    @Singleton
    InboxUseCases inbox(
            JpaAdapter jpa,
            RunPorts runs,
            ToolContracts contracts,
            InstantSource clock,
            IdSource ids,
            AuditTrail trail) {
        return new InboxUseCases(new InboxPorts(
                jpa.transactions(),
                jpa.oversight().approvals(),
                jpa.oversight().approvalRules(),
                jpa.oversight().policyChanges(),
                jpa.employees(),
                jpa.runs(),
                new Waking(jpa.transactions(), jpa.runQueue(), runs.signals()),
                runs.arguments(),
                contracts,
                clock,
                ids,
                trail));
    }

    @Produces
    @Singleton
    ToolContracts contracts(RunPorts runs) {
        return new ToolContracts(runs.tools(), runs.platformTools());
    }

    @Produces
    @Singleton
    DecideApproval decideApproval(InboxUseCases useCases) {
        return useCases.decideApproval();
    }

    @Produces
    @Singleton
    ListApprovals listApprovals(InboxUseCases useCases) {
        return useCases.listApprovals();
    }

    @Produces
    @Singleton
    ShowApproval showApproval(InboxUseCases useCases) {
        return useCases.showApproval();
    }

    @Produces
    @Singleton
    PauseRun pauseRun(RunUseCases useCases) {
        return useCases.pauseRun();
    }

    @Produces
    @Singleton
    ResumeRun resumeRun(RunUseCases useCases) {
        return useCases.resumeRun();
    }

    @Produces
    @Singleton
    ShowRunTree showRunTree(RunUseCases useCases) {
        return useCases.showRunTree();
    }

    @Produces
    @Singleton
    AnswerQuestion answerQuestion(RunUseCases useCases) {
        return useCases.answerQuestion();
    }

    @Produces
    @Singleton
    ListQuestions listQuestions(RunUseCases useCases) {
        return useCases.listQuestions();
    }
}
