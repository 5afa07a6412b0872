package dev.guildhall.adapter.in.faces.key;

import dev.guildhall.adapter.in.faces.support.PermissionWords;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.access.Permission;

/**
 * A box to tick for a new key.
 *
 * @param field name of the box
 * @param ticked whether it was ticked when the form came back
 */
public record ScopeChoice(String field, String label, boolean ticked) {

    static String field(Permission permission) {
        return "scope-" + permission.name();
    }

    static ScopeChoice of(Permission permission, boolean ticked) {
        return new ScopeChoice(field(permission), Show.capitalised(PermissionWords.of(permission)), ticked);
    }
}
