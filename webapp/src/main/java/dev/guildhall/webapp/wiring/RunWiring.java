package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.adapter.out.local.VirtualParallel;
import dev.guildhall.application.approval.ApprovalDesk;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.run.RunPorts;
import dev.guildhall.application.run.RunUseCases;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.application.run.in.ListRuns;
import dev.guildhall.application.run.in.ReadRunEvents;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.application.run.in.WatchRun;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.application.secret.TenantSecrets;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.domain.run.RunPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of runs. */
@ApplicationScoped
public class RunWiring {

    @Produces
    @Singleton
    LocalRunSignals signals() {
        return new LocalRunSignals();
    }

    @Produces
    @Singleton
    RunPorts ports(
            JpaAdapter jpa,
            LocalRunSignals signals,
            ModelGateway models,
            ToolArguments arguments,
            ToolRuntime tools,
            PlatformTools platformTools,
            TenantSecrets secrets,
            RunTokens tokens,
            ApprovalDesk approvals,
            InstantSource clock,
            IdSource ids,
            AuditTrail trail) {
        return new RunPorts(
                jpa.transactions(),
                jpa.tenants(),
                jpa.recentStandings(),
                jpa.plans().catalog(),
                jpa.members(),
                jpa.employees(),
                jpa.orgChart(),
                jpa.listings(),
                jpa.conversations(),
                jpa.runs(),
                jpa.runQueue(),
                jpa.plans().runCounts(),
                jpa.runClaims(),
                signals,
                jpa.journal(),
                jpa.runFeed(),
                models,
                arguments,
                tools,
                platformTools.all(),
                jpa.oversight().toolSettings(),
                secrets,
                tokens,
                approvals,
                jpa.oversight().questions(),
                jpa.oversight().runHolds(),
                jpa.oversight().runPolicies(),
                jpa.usage(),
                jpa.prices(),
                new VirtualParallel(Thread.ofVirtual().name("tool-call-", 0).factory()),
                clock,
                ids,
                trail);
    }

    @Produces
    @Singleton
    ApprovalDesk approvals(JpaAdapter jpa, InstantSource clock, IdSource ids) {
        return new ApprovalDesk(jpa.oversight().approvals(), jpa.oversight().approvalRules(), clock, ids);
    }

    @Produces
    @Singleton
    RunUseCases useCases(RunPorts ports) {
        return new RunUseCases(ports, RunPolicy::of);
    }

    @Produces
    @Singleton
    AdvanceRun advanceRun(RunUseCases useCases) {
        return useCases.advanceRun();
    }

    @Produces
    @Singleton
    ClaimRuns claimRuns(RunUseCases useCases) {
        return useCases.claimRuns();
    }

    @Produces
    @Singleton
    CancelRun cancelRun(RunUseCases useCases) {
        return useCases.cancelRun();
    }

    @Produces
    @Singleton
    WatchRun watchRun(RunUseCases useCases) {
        return useCases.watchRun();
    }

    @Produces
    @Singleton
    ShowRun showRun(RunUseCases useCases) {
        return useCases.showRun();
    }

    @Produces
    @Singleton
    ReadRunEvents readRunEvents(RunUseCases useCases) {
        return useCases.readRunEvents();
    }

    @Produces
    @Singleton
    ListRuns listRuns(RunUseCases useCases) {
        return useCases.listRuns();
    }
}
