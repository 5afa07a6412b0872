package dev.guildhall.webapp.wiring;

import dev.guildhall.application.tool.PlatformTool;
import java.util.List;

/**
 * The platform's own tools.
 *
 * @param all each name once
 */
record PlatformTools(List<PlatformTool> all) {

    /** Takes a copy. */
    PlatformTools {
        all = List.copyOf(all);
    }
}
