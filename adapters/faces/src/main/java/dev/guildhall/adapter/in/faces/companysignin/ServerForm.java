package dev.guildhall.adapter.in.faces.companysignin;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.RoleMapping;
import java.util.Set;

/**
 * The setting as text.
 *
 * @param admins values with commas between them; members and viewers likewise
 * @param factor whether a second factor there counts
 */
public record ServerForm(
        String issuer,
        String client,
        String roleClaim,
        String admins,
        String members,
        String viewers,
        boolean joining,
        boolean passwords,
        boolean offline,
        boolean factor,
        String factorValue) {

    static ServerForm empty() {
        return new ServerForm("", "", "groups", "", "", "", true, true, false, false, "");
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
                setting.passwords(),
                setting.offline(),
                setting.factor().counts(),
                setting.factor().value());
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
                browser.parameter("passwords").isPresent(),
                browser.parameter("offline").isPresent(),
                browser.parameter("factor").isPresent(),
                typed(browser, "secondFactorValue"));
    }

    private static String typed(Browser browser, String name) {
        return browser.parameter(name).orElse("");
    }

    private static String text(Set<String> values) {
        return String.join(", ", values);
    }
}
