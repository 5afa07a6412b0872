package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.application.error.CompanyHalted;
import dev.guildhall.application.error.NotPermitted;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Shows the page that explains an expected exception. The servlet container cannot: what it gets is wrapped too often.
 * Whatever is not expected is left to it, and becomes its page for errors.
 */
final class PageExceptionHandler extends ExceptionHandlerWrapper {

    private record Answer(int status, String view) {}

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Optional<Answer> answer = answerTo(events.next().getContext().getException());
            if (answer.isPresent()) {
                events.remove();
                show(answer.get());
            }
        }
        getWrapped().handle();
    }

    private static Optional<Answer> answerTo(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotPermitted) {
                return Optional.of(new Answer(HttpServletResponse.SC_FORBIDDEN, "/errors/forbidden.xhtml"));
            }
            if (cause instanceof CompanyHalted) {
                return Optional.of(new Answer(HttpServletResponse.SC_FORBIDDEN, "/errors/halted.xhtml"));
            }
            if (cause instanceof ViewExpiredException) {
                return Optional.of(new Answer(HttpServletResponse.SC_BAD_REQUEST, "/errors/expired.xhtml"));
            }
        }
        return Optional.empty();
    }

    private static void show(Answer answer) {
        FacesContext faces = FacesContext.getCurrentInstance();
        // Only the content is taken back: the headers that protect the browser stay.
        ((HttpServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
        faces.getExternalContext().setResponseStatus(answer.status());
        UIViewRoot view = faces.getApplication().getViewHandler().createView(faces, answer.view());
        faces.setViewRoot(view);
        try {
            faces.getApplication()
                    .getViewHandler()
                    .getViewDeclarationLanguage(faces, answer.view())
                    .buildView(faces, view);
            faces.getApplication().getViewHandler().renderView(faces, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
