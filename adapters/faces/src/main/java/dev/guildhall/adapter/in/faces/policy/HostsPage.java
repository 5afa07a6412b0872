package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.policy.in.AllowHosts;
import dev.guildhall.application.policy.in.ShowHosts;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.tool.HostName;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which hosts employees may fetch from. */
@FacesPage
public final class HostsPage {

    private final Browser browser;
    private final Caller caller;
    private final AllowHosts allowHosts;
    private final FormErrors errors = new FormErrors();
    private final Lazy<List<String>> hosts;
    private Optional<String> typed = Optional.empty();

    /**
     * @param showHosts tells the hosts that are allowed
     */
    @Inject
    public HostsPage(Browser browser, Caller caller, ShowHosts showHosts, AllowHosts allowHosts) {
        this.browser = browser;
        this.caller = caller;
        this.allowHosts = allowHosts;
        this.hosts = Lazy.of(() -> showHosts.show(caller.to(Permission.TOOL_SETTINGS_READ)).stream()
                .sorted()
                .toList());
    }

    /** Allows what was typed, one host a line, and nothing else. */
    public void save() {
        Set<HostName> wanted = new LinkedHashSet<>();
        for (String line : getTyped().split("[\\s,]+", -1)) {
            if (!line.isEmpty()) {
                errors.read("hosts", "“" + line + "”", () -> new HostName(line)).ifPresent(wanted::add);
            }
        }
        if (errors.any()) {
            return;
        }
        errors.read("hosts", "The list", () -> allowHosts.allow(caller.to(Permission.TOOL_SETTINGS_CHANGE), wanted))
                .ifPresent(_ -> browser.redirect("/app/rules?notice=hosts-saved#hosts-title"));
    }

    /** Hosts that are allowed. */
    public List<String> getNames() {
        return hosts.get();
    }

    /** Hosts as typed, one a line. */
    public String getTyped() {
        return typed.orElseGet(() -> String.join("\n", hosts.get()));
    }

    /** Hosts as typed, one a line. */
    public void setTyped(String typed) {
        this.typed = Optional.of(typed);
    }

    /** Whether the reader may change them. */
    public boolean isChangeable() {
        return caller.may(Permission.TOOL_SETTINGS_CHANGE);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
