package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;

/** Writes down what somebody of support is about to be shown. Whoever serves requests asks for it before answering. */
public interface NoteLook {

    /**
     * Notes the first look at each place in the company's audit log; of callers who are not there for support nothing. When
     * it cannot be noted, nothing may be shown.
     *
     * @param place what is asked for: a path with its query, of which the first {@value #MAX_PLACE} characters count
     */
    void note(CallContext context, String place);

    /** Longest part of a place that is kept. */
    int MAX_PLACE = 500;
}
