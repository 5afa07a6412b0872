package dev.guildhall.adapter.in.faces.member;

import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.PermissionWords;
import dev.guildhall.adapter.in.faces.support.Roles;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.access.Permission;
import java.util.List;
import java.util.stream.Stream;

/** What each role may, made from the rules themselves. */
@FacesPage
public final class RolesPage {

    /**
     * A line of the table.
     *
     * @param allowed by role, in the order of the columns
     */
    public record Row(String what, List<Boolean> allowed) {

        /** Takes a copy. */
        public Row {
            allowed = List.copyOf(allowed);
        }
    }

    /** Heads of the columns. */
    public List<String> getRoles() {
        return Roles.all().stream().map(Show::word).toList();
    }

    /** One line for each thing that some role may. */
    public List<Row> getRows() {
        return Stream.of(Permission.values())
                .filter(permission -> Roles.all().stream().anyMatch(role -> role.may(permission)))
                .map(permission -> new Row(
                        Show.capitalised(PermissionWords.of(permission)),
                        Roles.all().stream().map(role -> role.may(permission)).toList()))
                .toList();
    }
}
