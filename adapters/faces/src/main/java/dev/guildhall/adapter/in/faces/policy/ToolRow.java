package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.run.RunWords;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.ToolManifest;

/** A tool that an employee can be given. */
public record ToolRow(String name, String title, String description, String effect, boolean given) {

    static ToolRow of(ToolManifest manifest, boolean given) {
        String effect = switch (manifest.effect()) {
            case READ -> "Changes nothing";
            case REVERSIBLE -> "Can be taken back";
            case COMPENSABLE -> "Can be made good";
            case IRREVERSIBLE -> "Cannot be taken back";
        };
        return new ToolRow(
                manifest.name(),
                Show.capitalised(RunWords.tool(manifest.name())),
                manifest.description(),
                effect + (manifest.audience() == Audience.EXTERNAL ? ", noticed outside your company" : ""),
                given);
    }
}
