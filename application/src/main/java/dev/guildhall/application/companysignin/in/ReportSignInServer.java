package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;

/** Tries whether the sign-in server of a company can be used. */
public interface ReportSignInServer {

    /** Asks the server for its description and its keys. */
    Outcome report(CallContext context);

    /** What came of it. */
    sealed interface Outcome {
        /**
         * It can.
         *
         * @param page where people sign in
         */
        record Fit(String page) implements Outcome {}

        /**
         * It cannot.
         *
         * @param advice what is wrong, in words for people
         */
        record Unfit(String advice) implements Outcome {}

        /** There is none. */
        record None() implements Outcome {}
    }
}
