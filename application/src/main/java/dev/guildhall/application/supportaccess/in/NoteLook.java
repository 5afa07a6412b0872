package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.Refused;

/** Writes down what somebody of support is about to be shown. Whoever serves requests asks for it before answering. */
public interface NoteLook {

    /** Longest place. */
    int MAX_PLACE = 500;

    /** At how many places one can look by one access. */
    int MAX_PLACES = 2_000;

    /**
     * Notes the first look at each place in the company's audit log; of callers who are not there for support nothing. When
     * it cannot be noted, nothing may be shown.
     *
     * @param place what is asked for, whole: method, path and query
     * @throws Refused when the company's consent is over, the place is longer than {@value #MAX_PLACE} characters, or it would
     *     be one too many
     */
    void note(CallContext context, String place);
}
