package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.out.TenantData.DataTable;

/** Takes out everything that the platform has of a company, but for what must stay secret. */
public interface ExportTenant {

    /** Begins; the audit log says so. */
    Outcome begin(CallContext context);

    /** What became of it. */
    sealed interface Outcome {
        /** It has begun. */
        record Begun(Export export) implements Outcome {}

        /** Another one is under way. */
        record Busy() implements Outcome {}
    }

    /** An export that has begun, to be done once. */
    @FunctionalInterface
    interface Export {

        /**
         * Hands everything out, some rows at a time: in short transactions, and with little in memory however much there is.
         * It is over then, also when {@code sink} throws.
         */
        void to(Sink sink);
    }

    /** Where an export goes. */
    interface Sink {

        /** A table begins; also one of which nothing is taken out. */
        void table(DataTable table);

        /** A row of it, as a JSON object in one line. */
        void row(String json);
    }
}
