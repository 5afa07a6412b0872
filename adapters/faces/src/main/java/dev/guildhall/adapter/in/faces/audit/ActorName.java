package dev.guildhall.adapter.in.faces.audit;

import dev.guildhall.domain.audit.AuditActor;
import java.util.Map;

/** How actors are called. */
final class ActorName {

    private ActorName() {}

    /**
     * A name for people.
     *
     * @param names of the company's members
     * @param reader who is called "You"
     */
    static String of(AuditActor actor, Map<String, String> names, String reader) {
        if (actor.id().equals(reader)) {
            return "You";
        }
        return switch (actor.kind()) {
            case MEMBER -> names.getOrDefault(actor.id(), "A member who is gone");
            case SERVICE -> "Service account " + names.getOrDefault(actor.id(), actor.id());
            case OPERATOR -> "An operator of the platform";
            case SYSTEM -> "The platform";
            case UNKNOWN -> "Somebody unknown";
        };
    }
}
