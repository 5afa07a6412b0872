package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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
            new Visit(client, baseUrl.resolve("api/v1/"), password).ensure();
            return Optional.of(new SignIn(EMAIL, password));
        } catch (IOException e) {
            throw new LaunchFailure("cannot create the demo company: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("stopped while creating the demo company", e);
        }
    }

    /** One visit to the API as the demo member. */
    private record Visit(HttpClient client, URI api, String password) {

        void ensure() throws IOException, InterruptedException {
            String login = "{\"email\":\"" + EMAIL + "\",\"password\":\"" + password + "\"";
            HttpResponse<String> in = post("auth/login", login + "}", Map.of());
            if (in.statusCode() == 401) {
                in = post(
                        "auth/signup",
                        login + ",\"displayName\":\"Dana Demo\",\"companyName\":\"Lumen Coffee\","
                                + "\"industry\":\"Food and beverage\",\"companySize\":\"11-50\"}",
                        Map.of());
            }
            hireTeam(text(in, "accessToken"));
        }

        private void hireTeam(String token) throws IOException, InterruptedException {
            String manager = hire(token, "marketing-manager", "Sarah Johnson", "");
            String reports = ",\"managerId\":\"" + manager + "\"";
            hire(token, "marketing-senior-specialist", "Alex Rivera", reports);
            hire(token, "marketing-social-media-specialist", "Jamie Park", reports);
        }

        private String hire(String token, String listing, String name, String more)
                throws IOException, InterruptedException {
            String body = "{\"listing\":\"" + listing + "\",\"personaName\":\"" + name + "\"" + more + "}";
            return text(
                    post(
                            "employees",
                            body,
                            Map.of("Authorization", "Bearer " + token, "Idempotency-Key", "demo-" + listing)),
                    "id");
        }

        private HttpResponse<String> post(String path, String body, Map<String, String> headers)
                throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path))
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            headers.forEach(request::header);
            return client.send(request.build(), BodyHandlers.ofString());
        }

        /** A field of an answer that must be a success. JSON is read as the YAML that it is; a reader for that is here. */
        private static String text(HttpResponse<String> response, String field) throws IOException {
            Object body = new Yaml(new SafeConstructor(new LoaderOptions())).load(response.body());
            if (response.statusCode() / 100 == 2
                    && body instanceof Map<?, ?> map
                    && map.get(field) instanceof String text) {
                return text;
            }
            throw new IOException(response.request().uri().getPath() + " answered " + response.statusCode());
        }
    }
}
