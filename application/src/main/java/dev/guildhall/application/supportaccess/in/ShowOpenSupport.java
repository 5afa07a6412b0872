package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import java.util.List;

/** Tells admins what waits for their consent, and who may look into their company right now. */
public interface ShowOpenSupport {

    /** At most {@link RequestSupportAccess#MAX_OPEN}, newest first. */
    List<SupportView> show(CallContext context);
}
