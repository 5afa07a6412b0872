package dev.guildhall.application.audit.in;

import dev.guildhall.application.context.CallContext;
import java.util.function.Consumer;

/** Takes the whole audit log of the caller's company out, in a form that others can check. */
public interface ExportAudit {

    /**
     * Hands over the file line by line, without line ends: what it is, each entry in order, and a checkpoint of the last
     * one. That it was taken out is itself the last entry. No transaction is open while a line is handed over, so its taker
     * may be slow. When the taker throws, the export ends; a file without the checkpoint at its end is not whole.
     */
    void export(CallContext context, Consumer<String> lines);
}
