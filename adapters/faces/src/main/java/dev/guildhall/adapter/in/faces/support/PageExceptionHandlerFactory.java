package dev.guildhall.adapter.in.faces.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageExceptionHandler} before the one of Faces. */
public final class PageExceptionHandlerFactory extends ExceptionHandlerFactory {

    /**
     * @param wrapped the one of Faces
     */
    public PageExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageExceptionHandler(getWrapped().getExceptionHandler());
    }
}
