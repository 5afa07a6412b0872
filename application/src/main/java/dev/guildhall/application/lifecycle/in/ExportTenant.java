package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.DataTable;
import java.util.function.Consumer;

/** Takes out everything that the platform has of a company, but for what must stay secret. */
public interface ExportTenant {

    /** Begins; the audit log says so. */
    Outcome begin(CallContext context);

    /** What became of it. */
    sealed interface Outcome {
        /**
         * It has begun.
         *
         * @param export to be called once; hands everything out, some rows at a time: in short transactions, and with little
         *     in memory however much there is. It is over then, also when who takes it throws
         */
        record Begun(Consumer<Consumer<Item>> export) implements Outcome {}

        /** Another one is under way. */
        record Busy() implements Outcome {}
    }

    /** What is handed out. */
    sealed interface Item {

        /** A table begins; also one of which nothing is taken out. */
        record Table(DataTable table) implements Item {}

        /** A row of it, as a JSON object in one line. */
        record Row(String json) implements Item {}
    }
}
