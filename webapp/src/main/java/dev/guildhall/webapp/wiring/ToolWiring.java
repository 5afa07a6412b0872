package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.security.JwtRunTokens;
import dev.guildhall.adapter.out.security.PlatformKeys;
import dev.guildhall.adapter.out.tools.GuardedToolRuntime;
import dev.guildhall.adapter.out.tools.JsonSchemaToolArguments;
import dev.guildhall.adapter.out.tools.file.InvalidTools;
import dev.guildhall.adapter.out.tools.file.OutsideTools;
import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tools that employees can be given, and what calls to them carry. */
@ApplicationScoped
public class ToolWiring {

    private static final Logger LOG = System.getLogger(ToolWiring.class.getName());

    @Produces
    @Singleton
    ToolArguments arguments() {
        return new JsonSchemaToolArguments();
    }

    @Produces
    @Singleton
    RunTokens tokens(PlatformKeys keys, InstantSource clock) {
        return new JwtRunTokens(keys.tokens(), SigningWiring.TOKEN_LIFETIME, clock);
    }

    @Produces
    @Singleton
    ToolRuntime tools(Settings settings, PlatformTools platformTools) {
        try {
            return new GuardedToolRuntime(
                    OutsideTools.all(settings.toolsFile(), namesOf(platformTools), settings.fetchForbidden()),
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("tool-", 0).factory()));
        } catch (InvalidTools wrong) {
            wrong.problems().forEach(problem -> LOG.log(Level.ERROR, problem));
            throw wrong;
        }
    }

    /** Names of the platform's and the engine's own tools; an operator's tool cannot take the place of one. */
    private static Set<String> namesOf(PlatformTools platformTools) {
        return Stream.concat(
                        Stream.of("delegate_to_agent", "ask_human"),
                        platformTools.all().stream().map(tool -> tool.manifest().name()))
                .collect(Collectors.toSet());
    }

    /** A broken file of tools stops the start, not the first call. */
    void start(@Observes Startup startup, ToolRuntime tools) {
        LOG.log(Level.DEBUG, "{0} tools outside", tools.manifests().size());
    }
}
