package dev.guildhall.domain.audit;

import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;

/**
 * Who does something.
 *
 * @param id of a member, service account or operator its id; of others a word, at most {@value #MAX_ID} characters
 */
public record AuditActor(Kind kind, String id) {

    /** Longest id. */
    public static final int MAX_ID = 100;

    /** The platform itself. */
    public static final AuditActor PLATFORM = new AuditActor(Kind.SYSTEM, "guildhall");

    /** Somebody who has not shown who it is. */
    public static final AuditActor STRANGER = new AuditActor(Kind.UNKNOWN, "unknown");

    /** What kind of actor it is. */
    public enum Kind {
        /** A person of the company. */
        MEMBER,
        /** A service account of the company. */
        SERVICE,
        /** A person who keeps the platform running, of no part in the company. */
        OPERATOR,
        /** The platform itself. */
        SYSTEM,
        /** Somebody who has not shown who it is. */
        UNKNOWN
    }

    /** Makes the id storable. */
    public AuditActor {
        id = AuditText.of(id, MAX_ID);
    }

    /** A signed-in person. */
    public static AuditActor of(MemberId member, Role role) {
        return new AuditActor(role.isOfTenant() ? Kind.MEMBER : Kind.OPERATOR, member.toString());
    }
}
