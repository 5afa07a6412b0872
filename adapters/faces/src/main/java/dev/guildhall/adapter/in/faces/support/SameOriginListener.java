package dev.guildhall.adapter.in.faces.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
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
        boolean dispatched = request.getDispatcherType() != DispatcherType.REQUEST;
        if (dispatched || !"POST".equals(request.getMethod()) || SameOrigin.holds(request::getHeader)) {
            return;
        }
        faces.responseComplete();
        refuse(faces.getExternalContext());
    }

    /** In plain words and without a page: no browser of an honest reader comes here. */
    private static void refuse(ExternalContext external) {
        external.setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        external.setResponseContentType("text/plain;charset=UTF-8");
        try {
            external.getResponseOutputWriter().write("This form was sent by a page of another site.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
