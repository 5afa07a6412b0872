package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.TenantId;
import java.util.function.Consumer;

/** Hands out what remains of an erased company's audit log, in a form that others can check. For operators. */
public interface ExportErasedAudit {

    /** Writes down that it is handed out, and begins. */
    Outcome begin(CallContext context, TenantId tenant);

    /** What became of it. */
    sealed interface Outcome {

        /**
         * It can be taken.
         *
         * @param export hands over the file line by line, without line ends; no transaction is open meanwhile. Without the
         *     checkpoint at its end it is not whole
         */
        record Begun(Consumer<Consumer<String>> export) implements Outcome {}

        /** No company of this id was erased. */
        record NotErased() implements Outcome {}

        /** It was erased before entries were kept: nothing remains but the end. */
        record NothingRemains() implements Outcome {}
    }
}
