package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;

/**
 * A small marketing team in a company of its own. The password is made for this installation; each hire has a key, so that
 * a start that was interrupted half-way is completed by the next one and nobody is hired twice.
 */
final class DemoCompany implements DemoData {

    private static final String EMAIL = "demo@guildhall.example";

    private final String password;

    /**
     * @param password of the demo member
     */
    DemoCompany(String password) {
        this.password = password;
    }

    @Override
    public Optional<SignIn> ensure(URI baseUrl) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            ensure(new DemoVisit(client, baseUrl.resolve("api/v1/"), EMAIL, password));
            return Optional.of(new SignIn(EMAIL, password));
        } catch (IOException e) {
            throw new LaunchFailure("cannot create the demo company: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("stopped while creating the demo company", e);
        }
    }

    private static void ensure(DemoVisit visit) throws IOException, InterruptedException {
        String token = visit.signIn("\"displayName\":\"Dana Demo\",\"companyName\":\"Lumen Coffee\","
                + "\"industry\":\"Food and beverage\",\"companySize\":\"11-50\"");
        String manager = hire(visit, token, "marketing-manager", "Sarah Johnson", "");
        String reports = ",\"managerId\":\"" + manager + "\"";
        hire(visit, token, "marketing-senior-specialist", "Alex Rivera", reports);
        hire(visit, token, "marketing-social-media-specialist", "Jamie Park", reports);
    }

    private static String hire(DemoVisit visit, String token, String listing, String name, String more)
            throws IOException, InterruptedException {
        String body = "{\"listing\":\"" + listing + "\",\"personaName\":\"" + name + "\"" + more + "}";
        return DemoVisit.text(
                visit.post(
                        "employees",
                        body,
                        Map.of("Authorization", "Bearer " + token, "Idempotency-Key", "demo-" + listing)),
                "id");
    }
}
