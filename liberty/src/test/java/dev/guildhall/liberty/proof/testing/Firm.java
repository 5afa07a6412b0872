package dev.guildhall.liberty.proof.testing;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.liberty.testing.Client;
import jakarta.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A tenant with a manager and two juniors who may use every tool.
 *
 * @param admin its founder
 * @param member the founder's id
 */
public record Firm(Site site, Client admin, TenantId tenant, UUID member, String manager, List<String> juniors) {

    private static final List<String> TOOLS = List.of("book", "note", "look_up", "pay", "crm");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** Founds one on a plan. No use of a tool needs consent, unless it cannot be undone. */
    public static Firm found(Site site, String plan) {
        String name = "Firm " + UUID.randomUUID();
        Client admin = site.server().client().signUp(name);
        Rows.Row row = site.rows()
                .query(
                        "select t.tenant_id, m.id from tenants t join members m on m.tenant_id = t.tenant_id"
                                + " where t.company_name = ?",
                        name)
                .getFirst();
        TenantId tenant = new TenantId(UUID.fromString(row.at(0)));
        site.rows().execute("update tenants set plan = ? where tenant_id = ?", plan, tenant.value());
        Client.ok(admin.send("PUT", "approval-rules", """
                {"patienceSeconds": 3600, "rules": [
                  {"effect": "COMPENSABLE", "level": "AUTO"}, {"effect": "IRREVERSIBLE", "level": "ADMIN"}]}
                """, JSON));
        String manager = admin.hire("marketing-manager", "Mona", "");
        List<String> juniors = List.of(
                admin.hire("marketing-copywriter", "Jamie", manager),
                admin.hire("marketing-copywriter", "Kim", manager));
        Firm firm = new Firm(site, admin, tenant, UUID.fromString(row.at(1)), manager, juniors);
        firm.equip(manager);
        juniors.forEach(firm::equip);
        return firm;
    }

    /** The same after signing in once more: a long proof outlives access tokens. */
    public Firm signedInAgain() {
        String email = site.rows()
                .query("select email from members where tenant_id = ? and id = ?", tenant.value(), member)
                .getFirst()
                .at(0);
        return new Firm(site, admin.logIn(email, "a long enough secret"), tenant, member, manager, juniors);
    }

    /** The same, talking to another server. */
    public Firm over(URI url) {
        return new Firm(site, new Client(url, admin.token()), tenant, member, manager, juniors);
    }

    /** Gives an employee all tools of the workshop. */
    public void equip(String employee) {
        Client.ok(admin.send(
                "PUT",
                "employees/" + employee + "/tools",
                Json.createObjectBuilder()
                        .add("tools", Json.createArrayBuilder(TOOLS))
                        .build()
                        .toString(),
                JSON));
    }

    /** Begins a conversation with an employee, so that its runs wait for no others. */
    public String conversation(String employee) {
        UUID id = UUID.randomUUID();
        site.rows()
                .execute(
                        "insert into conversations (tenant_id, id, employee_id, started_by, created_at, last_message_at)"
                                + " values (?, ?, ?, ?, now(), now())",
                        tenant.value(),
                        id,
                        UUID.fromString(employee),
                        member);
        return id.toString();
    }

    /** Sends a message. The same key sends it once, however often this is called. */
    public Client.Answer send(String employee, String conversation, String content, String key) {
        return admin.post(
                "employees/" + employee + "/messages",
                Json.createObjectBuilder()
                        .add("content", content)
                        .add("conversationId", conversation)
                        .build(),
                Map.of("Idempotency-Key", key));
    }

    /** Has an employee carry out a plan in a conversation of its own; the id of the run. */
    public String order(String employee, Plan plan) {
        return Client.ok(send(
                        employee,
                        conversation(employee),
                        plan.word(),
                        UUID.randomUUID().toString()))
                .getJsonObject("run")
                .getString("id");
    }
}
