package dev.guildhall.application.run;

import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.application.run.in.ListRuns;
import dev.guildhall.application.run.in.ListUnfinishedRuns;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.application.run.in.ReadRunEvents;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.application.run.in.ShowRunTree;
import dev.guildhall.application.run.in.WatchRun;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.util.function.Function;

/** Builds the use cases of runs. */
public final class RunUseCases {

    private final RunPorts ports;
    private final Function<SubscriptionPlan, RunPolicy> plans;

    /**
     * @param ports what they run on
     * @param plans limits of each run by the plan of its company; see {@link RunPolicy#of}
     */
    public RunUseCases(RunPorts ports, Function<SubscriptionPlan, RunPolicy> plans) {
        this.ports = ports;
        this.plans = plans;
    }

    /** The same limits whatever the plan. */
    public RunUseCases(RunPorts ports, RunPolicy policy) {
        this(ports, _ -> policy);
    }

    /** {@link AdvanceRun}. */
    public AdvanceRun advanceRun() {
        return new AdvanceRunService(ports, plans);
    }

    /** {@link ClaimRuns}. */
    public ClaimRuns claimRuns() {
        return new ClaimRunsService(ports);
    }

    /** {@link CancelRun}. */
    public CancelRun cancelRun() {
        return new CancelRunService(ports);
    }

    /** {@link WatchRun}. */
    public WatchRun watchRun() {
        return new WatchRunService(ports);
    }

    /** {@link ShowRun}. */
    public ShowRun showRun() {
        return new ShowRunService(ports);
    }

    /** {@link ListUnfinishedRuns}. */
    public ListUnfinishedRuns listUnfinishedRuns() {
        return new ListUnfinishedRunsService(ports);
    }

    /** {@link PauseRun}. */
    public PauseRun pauseRun() {
        return new PauseRunService(ports);
    }

    /** {@link ResumeRun}. */
    public ResumeRun resumeRun() {
        return new ResumeRunService(ports);
    }

    /** {@link ShowRunTree}. */
    public ShowRunTree showRunTree() {
        return new ShowRunTreeService(ports);
    }

    /** {@link AnswerQuestion}. */
    public AnswerQuestion answerQuestion() {
        return new AnswerQuestionService(ports);
    }

    /** {@link ListQuestions}. */
    public ListQuestions listQuestions() {
        return (context, page) -> {
            context.demand(Permission.APPROVAL_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.questions()
                                    .listOpen(context.tenant(), page)
                                    .map(question -> new ListQuestions.Item(
                                            question,
                                            ports.employees()
                                                    .find(context.tenant(), question.employee())
                                                    .orElseThrow())));
        };
    }

    /** {@link ReadRunEvents}. */
    public ReadRunEvents readRunEvents() {
        return (context, id, after, limit) -> {
            context.demand(Permission.RUN_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.runs()
                                    .find(context.tenant(), id)
                                    .map(_ -> ports.journal().read(context.tenant(), id, after, limit)));
        };
    }

    /** {@link ListRuns}. */
    public ListRuns listRuns() {
        return (context, query, page) -> {
            context.demand(Permission.RUN_READ);
            RunStore.Filter filter = new RunStore.Filter(query.employee(), query.status());
            return ports.tx().read(context.tenant(), () -> ports.runs().list(context.tenant(), filter, page));
        };
    }
}
