package dev.guildhall.application.error;

import dev.guildhall.domain.access.Permission;

/** The caller is known but its role does not allow this. Becomes 403. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;

    /**
     * @param permission what is missing
     */
    public NotPermitted(Permission permission) {
        super("missing permission " + permission);
        this.permission = permission;
    }

    /** What is missing. */
    public Permission permission() {
        return permission;
    }
}
