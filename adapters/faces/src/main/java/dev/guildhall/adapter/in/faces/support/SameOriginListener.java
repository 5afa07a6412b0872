package dev.guildhall.adapter.in.faces.support;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Refuses forms that come from pages of another origin. The views keep no state, so no hidden token tells them apart. */
public final class SameOriginListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean dispatched = request.getDispatcherType() != jakarta.servlet.DispatcherType.REQUEST;
        if (dispatched || !"POST".equals(request.getMethod()) || SameOrigin.holds(request::getHeader)) {
            return;
        }
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, "foreign origin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
