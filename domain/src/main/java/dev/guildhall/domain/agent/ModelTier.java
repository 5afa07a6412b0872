package dev.guildhall.domain.agent;

import java.util.List;

/** Class of model a listing is made for. */
public enum ModelTier {
    /** Small and cheap. */
    ECONOMY,
    /** The usual. */
    STANDARD,
    /** The strongest. */
    PREMIUM;

    /** The lesser ones, nearest first. */
    public List<ModelTier> lesser() {
        return switch (this) {
            case ECONOMY -> List.of();
            case STANDARD -> List.of(ECONOMY);
            case PREMIUM -> List.of(STANDARD, ECONOMY);
        };
    }
}
