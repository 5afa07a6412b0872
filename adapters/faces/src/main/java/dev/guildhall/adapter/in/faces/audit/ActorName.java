package dev.guildhall.adapter.in.faces.audit;

import dev.guildhall.domain.audit.AuditActor;
import java.util.Map;

/** How actors are called, behind "by" and "for". */
final class ActorName {

    private ActorName() {}

    /**
     * A name for people.
     *
     * @param names of the company's members
     * @param reader who is called "you"
     */
    static String of(AuditActor actor, Map<String, String> names, String reader) {
        if (actor.id().equals(reader)) {
            return "you";
        }
        return switch (actor.kind()) {
            case MEMBER -> names.getOrDefault(actor.id(), "a member who is gone");
            case SERVICE -> "service account " + names.getOrDefault(actor.id(), actor.id());
            case OPERATOR -> "an operator of the platform";
            case SYSTEM -> "the platform";
            case UNKNOWN -> "somebody unknown";
        };
    }
}
