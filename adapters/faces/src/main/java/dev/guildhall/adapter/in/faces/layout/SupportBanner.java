package dev.guildhall.adapter.in.faces.layout;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.supportaccess.in.ShowOpenSupport;
import dev.guildhall.application.supportaccess.in.SupportView;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.supportaccess.SupportState;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What is said about support above every page: to admins whose company is asked or looked at, and to who looks. */
@FacesPage
public final class SupportBanner {

    private final Caller caller;
    private final Lazy<List<SupportView>> open;

    /**
     * @param showOpen tells admins what is open
     */
    @Inject
    public SupportBanner(Caller caller, ShowOpenSupport showOpen) {
        this.caller = caller;
        this.open = Lazy.of(
                () -> caller.ifMay(Permission.SUPPORT_READ).map(showOpen::show).orElse(List.of()));
    }

    /** Whether the reader looks into the company for support. */
    public boolean isVisiting() {
        return caller.is(Role.SUPPORT);
    }

    /** Who waits for consent; empty when nobody does. */
    public String getAsking() {
        return names(SupportState.ASKED);
    }

    /** Who may look right now; empty when nobody may. */
    public String getLooking() {
        return names(SupportState.GRANTED);
    }

    private String names(SupportState state) {
        return open.get().stream()
                .filter(view -> view.state() == state)
                .map(view -> view.access().supporter().name())
                .collect(Collectors.joining(", "));
    }

    /** The company that the reader looks into. */
    public String getTenant() {
        return caller.to(Permission.SELF_READ).tenant().toString();
    }

    /** The access by which the reader looks; empty when it does not. */
    public String getAccess() {
        return caller.to(Permission.SELF_READ).proof() instanceof Proof.OfSupport(var access, var _, var _)
                ? access.toString()
                : "";
    }
}
