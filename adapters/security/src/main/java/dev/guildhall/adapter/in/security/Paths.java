package dev.guildhall.adapter.in.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Which paths are what. Whatever is not named here is a page that needs a signed-in member. */
final class Paths {

    static final String SIGN_IN = "/sign-in";

    static final String SECOND_FACTOR = "/app/second-factor";

    static final String TENANTS = "/app/platform/tenants";

    private static final String API = "/api/";
    private static final List<String> AS_ONESELF =
            List.of("/app/platform/", "/app/account", SECOND_FACTOR, "/platform/", "platform/", "/auth/", "auth/");
    private static final List<String> ASSETS =
            List.of("/assets/", "/_static/", "/jakarta.faces.resource/", "/favicon.ico", "/robots.txt");
    private static final String COMPANY_RETURN = "/company-sign-in/";
    private static final Set<String> OPEN_PAGES = Set.of(
            "",
            "/",
            "/index",
            "/index.xhtml",
            SIGN_IN,
            "/sign-in.xhtml",
            "/to-company-sign-in",
            "/to-company-sign-in.xhtml",
            "/sign-up",
            "/sign-up.xhtml",
            "/check-mail",
            "/check-mail.xhtml",
            "/confirm",
            "/confirm.xhtml",
            "/forgot-password",
            "/forgot-password.xhtml",
            "/reset-password",
            "/reset-password.xhtml",
            "/invitation",
            "/invitation.xhtml");

    private Paths() {}

    /** The pages that are left to somebody who has to set up a second factor first. */
    private static final Set<String> FOR_SETTING_UP =
            Set.of(SECOND_FACTOR, SECOND_FACTOR + ".xhtml", "/app/account", "/app/account.xhtml");

    /** The path as the container routes it: decoded and without the context path. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** The API authenticates for itself. */
    static boolean isApi(String path) {
        return path.startsWith(API);
    }

    /** Where operators are who they are, also while they look into a company: what concerns the platform, and themselves. */
    static boolean isAsOneself(String path) {
        return AS_ONESELF.stream().anyMatch(path::startsWith);
    }

    /** Styles, scripts and pictures, the same for everybody. */
    static boolean isAsset(String path) {
        return ASSETS.stream().anyMatch(path::startsWith);
    }

    /** Pages for those who have not signed in yet. */
    static boolean isOpenPage(String path) {
        return OPEN_PAGES.contains(path) || path.startsWith(COMPANY_RETURN);
    }

    /** Pages where a second factor is set up, and those that need no sign-in. */
    static boolean isForSettingUp(String path) {
        return FOR_SETTING_UP.contains(path) || isOpenPage(path);
    }
}
