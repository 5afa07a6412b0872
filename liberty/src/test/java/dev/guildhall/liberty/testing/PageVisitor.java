package dev.guildhall.liberty.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages without a browser: keeps cookies, follows no redirect, runs no script. */
public final class PageVisitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * A stranger.
     *
     * @param server address of the installation
     */
    public PageVisitor(URI server) {
        this.server = server;
    }

    /** Asks for a page. */
    public HttpResponse<String> visit(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Somebody else who has signed in by the form of the sign-in page. */
    public PageVisitor signIn(String email, String password) throws IOException, InterruptedException {
        PageVisitor visitor = new PageVisitor(server);
        HttpResponse<String> answer = visitor.sendSignIn(email, password);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("not signed in: " + answer.statusCode());
        }
        return visitor;
    }

    /** What the form of the sign-in page is answered with. */
    public HttpResponse<String> sendSignIn(String email, String password) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(visit("/sign-in").body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(Map.of("email", email, "password", password, "submit", "Sign in", "signIn", "signIn"));
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(server.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", server.getScheme() + "://" + server.getAuthority())
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The same with the cookie by which somebody looks into a company for support. */
    public PageVisitor looking(String token) {
        HttpCookie cookie = new HttpCookie("guildhall_support", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(server, cookie);
        return this;
    }

    /** Asks the API for something with the cookies of its browser; gives the answer's body. */
    public String call(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/" + path))
                .header("X-Guildhall-Request", "1")
                .method(method, BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
