package dev.guildhall.application.run;

import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contracts of all tools there are, whoever carries them out and whoever has them. */
public final class ToolContracts {

    private final Map<String, ToolManifest> all = new LinkedHashMap<>();

    /** Those of runs themselves, of the platform, and of what reaches outside. */
    public ToolContracts(ToolRuntime outside, List<PlatformTool> here) {
        all.put(TeamTools.DELEGATE, TeamTools.DELEGATION);
        all.put(TeamTools.ASK, TeamTools.QUESTION_TO_HUMAN);
        here.forEach(tool -> all.put(tool.manifest().name(), tool.manifest()));
        outside.manifests().forEach(manifest -> all.put(manifest.name(), manifest));
    }

    /** The contract of a tool; one that is not for the tenant does not exist. */
    public Optional<ToolManifest> find(TenantId tenant, String name) {
        return Optional.ofNullable(all.get(name)).filter(manifest -> manifest.isFor(tenant));
    }

    /** All that exist for a tenant, in the order in which models are offered them. */
    public List<ToolManifest> all(TenantId tenant) {
        return all.values().stream().filter(manifest -> manifest.isFor(tenant)).toList();
    }
}
