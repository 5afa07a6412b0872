package dev.guildhall.adapter.in.faces.companysignin;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.RoleMapping;
import java.util.Set;

/**
 * The setting as text.
 *
 * @param admins values with commas between them; members and viewers likewise
 */
public record ServerForm(
        String issuer,
        String client,
        String roleClaim,
        String admins,
        String members,
        String viewers,
        boolean joining,
        boolean passwords) {

    static ServerForm empty() {
        return new ServerForm("", "", "groups", "", "", "", true, true);
    }

    static ServerForm of(CompanySignIn setting) {
        RoleMapping roles = setting.roles();
        return new ServerForm(
                setting.issuer(),
                setting.client(),
                roles.claim(),
                text(roles.admins()),
                text(roles.members()),
                text(roles.viewers()),
                setting.joining(),
                setting.passwords());
    }

    static ServerForm typedIn(Browser browser) {
        return new ServerForm(
                typed(browser, "issuer"),
                typed(browser, "client"),
                typed(browser, "roleClaim"),
                typed(browser, "admins"),
                typed(browser, "members"),
                typed(browser, "viewers"),
                browser.parameter("joining").isPresent(),
                browser.parameter("passwords").isPresent());
    }

    private static String typed(Browser browser, String name) {
        return browser.parameter(name).orElse("");
    }

    private static String text(Set<String> values) {
        return String.join(", ", values);
    }
}
