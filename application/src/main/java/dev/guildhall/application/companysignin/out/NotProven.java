package dev.guildhall.application.companysignin.out;

import dev.guildhall.application.error.PortFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sign-in server does not vouch for somebody, or not in a way that can be believed. */
public final class NotProven extends PortFailure {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why not. */
    public enum Why {
        /** The server says no: the person is gone, or the permission to ask has ended. */
        REFUSED,
        /** The server does not answer, or cannot at the moment. */
        UNREACHABLE,
        /** What it answers does not pass the checks, or its settings and ours do not fit. */
        UNFIT
    }

    /**
     * @param advice what is wrong, in words for the company's admin; holds nothing that is secret
     */
    public NotProven(Why why, String advice) {
        this(why, advice, null);
    }

    /**
     * @param advice what is wrong, in words for the company's admin; holds nothing that is secret
     */
    public NotProven(Why why, String advice, @Nullable Throwable cause) {
        super(advice, why == Why.UNREACHABLE, Optional.empty(), cause);
        this.why = why;
    }

    /** Why not. */
    public Why why() {
        return why;
    }

    /** What is wrong, in words for the company's admin. */
    public String advice() {
        return String.valueOf(getMessage());
    }
}
