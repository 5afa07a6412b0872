package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One visit to the API as the founder of a company of the demo. */
record DemoVisit(HttpClient client, URI api, String email, String password) {

    /**
     * Signs in, and up when there is no such login yet.
     *
     * @param founder fields of the sign-up beside e-mail and password, as JSON
     * @return a bearer token
     */
    String signIn(String founder) throws IOException, InterruptedException {
        String login = "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"";
        HttpResponse<String> in = post("auth/login", login + "}", Map.of());
        if (in.statusCode() == 401) {
            in = post("auth/signup", login + "," + founder + "}", Map.of());
        }
        return text(in, "accessToken");
    }

    HttpResponse<String> post(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A field of an answer that must be a success. JSON is read as the YAML that it is; a reader for that is here. */
    static String text(HttpResponse<String> response, String field) throws IOException {
        Object body = new Yaml(new SafeConstructor(new LoaderOptions())).load(response.body());
        if (response.statusCode() / 100 == 2
                && body instanceof Map<?, ?> map
                && map.get(field) instanceof String text) {
            return text;
        }
        throw new IOException(response.request().uri().getPath() + " answered " + response.statusCode());
    }
}
