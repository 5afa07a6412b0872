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

/**
 * Refuses forms that come from pages of another origin, and those that come as an address to follow: Faces takes for a form
 * whatever carries the state of a view. The views keep no state, so no hidden token tells them apart.
 */
public final class SameOriginListener implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "jakarta.faces.ViewState";

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
        if (dispatched || isAllowed(request)) {
            return;
        }
        faces.responseComplete();
        refuse(faces.getExternalContext());
    }

    private static boolean isAllowed(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                ? SameOrigin.holds(request::getHeader)
                : request.getParameter(FORM) == null;
    }

    /** In plain words and without a page: no browser of an honest reader comes here. */
    private static void refuse(ExternalContext external) {
        external.setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        external.setResponseContentType("text/plain;charset=UTF-8");
        try {
            external.getResponseOutputWriter().write("This form was not sent by a page of ours.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
