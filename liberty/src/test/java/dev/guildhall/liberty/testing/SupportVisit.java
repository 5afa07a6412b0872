package dev.guildhall.liberty.testing;

import java.util.Map;

/**
 * An operator looks into a company with its consent.
 *
 * @param access id of the support access
 * @param token what lets the operator look
 */
public record SupportVisit(String tenant, String access, String token) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** The installation's operator. */
    public static Client operator() {
        Installation installation = SharedInstallation.get();
        String[] signIn = installation.operatorSignIn();
        return installation.client().logIn(signIn[0], signIn[1]);
    }

    /** Asks a company, lets it consent, and enters. */
    public static SupportVisit to(Client owner) {
        return of(operator(), owner);
    }

    /** The same by a session that the caller has. */
    public static SupportVisit of(Client operator, Client owner) {
        String tenant = tenantOf(owner);
        String access = ask(operator, tenant);
        decide(owner, access, true);
        return new SupportVisit(tenant, access, enter(operator, tenant, access));
    }

    /** The company of a member. */
    public static String tenantOf(Client owner) {
        return Client.ok(owner.get("auth/me")).getJsonObject("tenant").getString("id");
    }

    /** Asks for four hours; gives the id of the access. */
    public static String ask(Client operator, String tenant) {
        return Client.ok(operator.send(
                        "POST",
                        "platform/tenants/" + tenant + "/support-accesses",
                        "{\"reason\": \"Ticket 4711\", \"hours\": 4}",
                        JSON))
                .getString("id");
    }

    /** Lets an admin decide; gives the status of the answer. */
    public static int decide(Client admin, String access, boolean granted) {
        return admin.send(
                        "POST",
                        "tenant/support-accesses/" + access + "/decision",
                        "{\"granted\": " + granted + "}",
                        JSON)
                .status();
    }

    /** Enters; gives the token. */
    public static String enter(Client operator, String tenant, String access) {
        return Client.ok(operator.send(
                        "POST", "platform/tenants/" + tenant + "/support-accesses/" + access + "/entry", "", JSON))
                .getString("token");
    }

    /** Calls as the operator who looks. */
    public Client client() {
        return new Client(SharedInstallation.get().url(), token);
    }
}
