package dev.guildhall.liberty.testing;

import dev.guildhall.liberty.testing.ApiDescription.Operation;
import dev.guildhall.liberty.testing.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How to call a described operation well: with which ids in path and query, and with which body. */
public record RouteCase(Operation operation) {

    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{([a-z]+)}");

    /** What a path parameter names, by the word before it. Listings are the same for all. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("employees", "${employee}"),
            Map.entry("runs", "${run}"),
            Map.entry("conversations", "${conversation}"),
            Map.entry("lines", "${line}"),
            Map.entry("memories", "${memory}"),
            Map.entry("artifacts", "${artifact}"),
            Map.entry("schedules", "${schedule}"),
            Map.entry("approvals", "${approval}"),
            Map.entry("dead-letters", "${run}"),
            Map.entry("tenants", "${tenant}"),
            Map.entry("erased-tenants", "${tenant}"),
            Map.entry("listings", "prism"),
            Map.entry("secrets", "crm-key"),
            Map.entry("mail-domains", "corp.example"),
            Map.entry("sessions", "${session}"),
            Map.entry("members", "${actor}"),
            Map.entry("invitations", "${invitation}"),
            Map.entry("service-accounts", "${robot}"),
            Map.entry("support-accesses", "${support}"),
            Map.entry("api-keys", "${key}"));

    /** Query parameters that name things of a company. */
    private static final Set<String> NAMING = Set.of("actor", "employee", "run");

    /** Query parameters that do not. */
    private static final Set<String> PLAIN = Set.of(
            "action",
            "after",
            "cursor",
            "division",
            "from",
            "groupBy",
            "limit",
            "maxPrice",
            "plan",
            "q",
            "seniority",
            "sort",
            "stability",
            "state",
            "tag",
            "to");

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry(
                    "POST /auth/signup",
                    "{\"email\": \"x\", \"password\": \"x\", \"displayName\": \"x\", \"companyName\": \"x\"}"),
            Map.entry(
                    "POST /auth/login", "{\"email\": \"nobody@example.com\", \"password\": \"a long enough secret\"}"),
            Map.entry("POST /auth/refresh", "{\"refreshToken\": \"x\"}"),
            Map.entry("POST /auth/confirm", "{\"token\": \"x\", \"password\": \"a long enough secret\"}"),
            Map.entry("POST /auth/login/second-factor", "{\"ticket\": \"x\", \"code\": \"123456\"}"),
            Map.entry("POST /auth/password-reset", "{\"email\": \"nobody@example.com\"}"),
            Map.entry(
                    "POST /auth/password-reset/confirm", "{\"token\": \"x\", \"password\": \"a long enough secret\"}"),
            Map.entry("POST /auth/password", "{\"current\": \"x\", \"password\": \"a long enough secret\"}"),
            Map.entry("POST /auth/second-factor", "{\"password\": \"x\"}"),
            Map.entry("POST /auth/second-factor/confirm", "{\"code\": \"123456\"}"),
            Map.entry("POST /auth/second-factor/end", "{\"password\": \"x\", \"code\": \"123456\"}"),
            Map.entry("PUT /tenant/sign-in-rules", "{\"secondFactor\": true}"),
            Map.entry(
                    "PUT /tenant/sign-in",
                    "{\"issuer\": \"https://id.example.com\", \"client\": \"x\", \"secret\": \"x\", \"roleClaim\": \"groups\", \"admins\": [], \"members\": [\"staff\"], \"viewers\": [], \"joining\": true, \"passwords\": true}"),
            Map.entry("POST /employees", "{\"listing\": \"prism\", \"managerId\": \"${employee}\"}"),
            Map.entry("PATCH /employees/{id}", "{\"personaName\": \"Mine\"}"),
            Map.entry("PUT /employees/{id}/tools", "{\"tools\": []}"),
            Map.entry("PUT /employees/{id}/limits", "{\"maxSteps\": 7}"),
            Map.entry("POST /employees/{id}/messages", "{\"content\": \"Hello\"}"),
            Map.entry(
                    "PUT /org-chart/lines",
                    "{\"from\": \"${employee}\", \"to\": \"${other}\", \"kind\": \"COLLABORATES\"}"),
            Map.entry("PUT /tenant/hosts", "{\"hosts\": []}"),
            Map.entry("PATCH /tenant", "{\"industry\": \"Retail\"}"),
            Map.entry("PUT /tenant/plan", "{\"plan\": \"PRO\"}"),
            Map.entry("PUT /approval-rules", "{\"rules\": [], \"patienceSeconds\": 86400}"),
            Map.entry("POST /approvals/{id}", "{\"decision\": \"REJECT\"}"),
            Map.entry("POST /runs/{id}/input", "{\"content\": \"The first.\"}"),
            Map.entry(
                    "POST /schedules",
                    "{\"employeeId\": \"${employee}\", \"title\": \"x\", \"message\": \"x\", \"cron\": \"0 3 1 1 *\", \"timeZone\": \"UTC\"}"),
            Map.entry("POST /api-keys", "{\"name\": \"x\", \"scopes\": [\"EMPLOYEE_READ\"]}"),
            Map.entry("POST /api-keys/{id}/rotate", "{\"graceSeconds\": 60}"),
            Map.entry("POST /tenant/invitations", "{\"email\": \"new@example.com\", \"role\": \"VIEWER\"}"),
            Map.entry("PATCH /tenant/members/{id}", "{\"role\": \"VIEWER\"}"),
            Map.entry("PUT /tenant/owner", "{\"memberId\": \"${actor}\"}"),
            Map.entry("POST /service-accounts", "{\"name\": \"x\", \"role\": \"VIEWER\"}"),
            Map.entry(
                    "POST /invitations/{token}/accept",
                    "{\"displayName\": \"x\", \"password\": \"a long enough secret\"}"),
            Map.entry("PUT /secrets/{name}", "{\"value\": \"something-nobody-knows\"}"),
            Map.entry("PATCH /schedules/{id}", "{\"title\": \"Mine\"}"),
            Map.entry("POST /platform/dead-letters/{id}/discard", "{\"reason\": \"x\"}"),
            Map.entry("POST /tenant/deletion", "{\"companyName\": \"not its name\"}"),
            Map.entry("POST /platform/tenants/{id}/suspend", "{\"reason\": \"x\"}"),
            Map.entry("POST /platform/tenants/{id}/resume", "{\"reason\": \"x\"}"),
            Map.entry("POST /platform/tenants/{tenant}/support-accesses", "{\"reason\": \"x\", \"hours\": 1}"),
            Map.entry("POST /tenant/support-accesses/{id}/decision", "{\"granted\": false}"));

    /** What is missing to call it; empty when nothing is. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (path().matches(".*(?<!\\$)\\{.*")) {
            gaps.add(operation + ": teach RouteCase what its path names");
        }
        if (operation.hasBody() && !BODIES.containsKey(key())) {
            gaps.add(operation + ": teach RouteCase a body for it");
        }
        operation.queryParameters().stream()
                .filter(name -> !NAMING.contains(name) && !PLAIN.contains(name))
                .forEach(name ->
                        gaps.add(operation + ": teach RouteCase whether its parameter " + name + " names a thing"));
        return gaps;
    }

    /** Whether it names anything of a company. */
    public boolean namesThings() {
        return (path() + query() + body()).contains("${");
    }

    /** Calls it about an estate. */
    public Answer by(Client client, Estate estate) {
        return with(client, estate, body());
    }

    /** Calls it about an estate with another body. */
    public Answer with(Client client, Estate estate, String body) {
        Map<String, String> headers = body.isEmpty()
                ? Map.of("Accept", "application/json")
                : Map.of("Accept", "application/json", "Content-Type", "application/json");
        return client.send(operation.method(), estate.in(path() + query()), estate.in(body), headers);
    }

    /** A good body with ids in {@code ${}}; empty when it takes none. */
    public String body() {
        return operation.hasBody() ? BODIES.getOrDefault(key(), "") : "";
    }

    private String key() {
        return operation.method() + " " + operation.path().replace("/api/v1", "");
    }

    private String path() {
        Matcher parameter = PARAMETER.matcher(operation.path());
        return parameter.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) + "/" + named(found.group(1), found.group(2))));
    }

    private static String named(String kind, String parameter) {
        return parameter.equals("token") ? "no-such-token" : KINDS.getOrDefault(kind, "{" + parameter + "}");
    }

    private String query() {
        return operation.queryParameters().stream()
                .filter(NAMING::contains)
                .map(name -> name + "=${" + name + "}")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), joined -> joined.isEmpty() ? "" : "?" + joined));
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
