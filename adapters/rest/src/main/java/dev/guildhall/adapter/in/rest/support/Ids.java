package dev.guildhall.adapter.in.rest.support;

import dev.guildhall.adapter.in.rest.json.TextValues;
import dev.guildhall.application.error.Refused;
import java.util.UUID;
import java.util.function.Function;

/** Identifiers in paths. */
public final class Ids {

    private Ids() {}

    /**
     * The identifier.
     *
     * @param noun what it identifies, for the refusal
     * @throws Refused when the text is none: there is nothing under it, as under an unknown one
     */
    public static <T> T inPath(String text, Function<UUID, T> type, String noun) {
        return TextValues.uuid(text).map(type).orElseThrow(() -> Refused.unknown(noun));
    }
}
