package dev.guildhall.adapter.in.faces.secret;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.secret.SecretEntry;
import dev.guildhall.domain.shared.MemberId;

/**
 * A secret in the list.
 *
 * @param who the reader, or somebody else
 */
public record SecretItem(String name, String who, String at, String instant) {

    static SecretItem of(SecretEntry entry, MemberId reader) {
        return new SecretItem(
                entry.name().value(),
                Show.person(entry.setBy(), reader),
                Show.time(entry.setAt()),
                entry.setAt().toString());
    }
}
