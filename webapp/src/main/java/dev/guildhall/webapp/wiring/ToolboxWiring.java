package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.artifact.ArtifactPorts;
import dev.guildhall.application.artifact.ArtifactUseCases;
import dev.guildhall.application.artifact.in.ListArtifacts;
import dev.guildhall.application.artifact.in.ReadArtifactContent;
import dev.guildhall.application.artifact.in.ShowArtifact;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.memory.MemoryPorts;
import dev.guildhall.application.memory.MemoryUseCases;
import dev.guildhall.application.memory.in.ForgetMemory;
import dev.guildhall.application.memory.in.ListMemories;
import dev.guildhall.application.orgchart.OrgChartUseCases;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tool.PlatformTool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The platform's own tools, and what humans may do about what they leave behind. */
@ApplicationScoped
public class ToolboxWiring {

    @Produces
    @Singleton
    PlatformTools tools(MemoryUseCases memories, ArtifactUseCases artifacts, OrgChartUseCases orgChart) {
        return new PlatformTools(Stream.of(orgChart.tools(), memories.tools(), artifacts.tools())
                .<PlatformTool>flatMap(List::stream)
                .toList());
    }

    @Produces
    @Singleton
    MemoryUseCases memories(JpaAdapter jpa, InstantSource clock, IdSource ids, AuditTrail trail) {
        return new MemoryUseCases(
                new MemoryPorts(jpa.transactions(), jpa.employees(), jpa.memories(), clock, ids, trail));
    }

    @Produces
    @Singleton
    ListMemories listMemories(MemoryUseCases useCases) {
        return useCases.listMemories();
    }

    @Produces
    @Singleton
    ForgetMemory forgetMemory(MemoryUseCases useCases) {
        return useCases.forgetMemory();
    }

    @Produces
    @Singleton
    ArtifactUseCases artifacts(JpaAdapter jpa, TenantPlans plans, InstantSource clock, IdSource ids) {
        return new ArtifactUseCases(new ArtifactPorts(jpa.transactions(), jpa.artifacts(), plans, clock, ids));
    }

    @Produces
    @Singleton
    ListArtifacts listArtifacts(ArtifactUseCases useCases) {
        return useCases.listArtifacts();
    }

    @Produces
    @Singleton
    ShowArtifact showArtifact(ArtifactUseCases useCases) {
        return useCases.showArtifact();
    }

    @Produces
    @Singleton
    ReadArtifactContent readArtifactContent(ArtifactUseCases useCases) {
        return useCases.readArtifactContent();
    }
}
