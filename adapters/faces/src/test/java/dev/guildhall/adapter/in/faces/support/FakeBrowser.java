package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.application.context.SystemContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A browser that remembers what it was told. */
public final class FakeBrowser implements Browser {

    /** What it sends. */
    public final Map<String, String> parameters = new HashMap<>();

    /** Cookies it sends. */
    public final Map<String, String> cookies = new HashMap<>();

    /** Whether it sends a form. */
    public boolean postback;

    /** Where it was sent. */
    public Optional<String> redirect = Optional.empty();

    /** The session it was given; blank when it was taken. */
    public Optional<String> session = Optional.empty();

    /** With what it looks into a company; blank when that was taken. */
    public Optional<String> support = Optional.empty();

    /** The token it took to another server. */
    public Optional<String> departure = Optional.empty();

    /** Whether it was told that there is no such page. */
    public boolean notFound;

    /** A browser that sends these parameters: name, value, name, value. */
    public static FakeBrowser sending(String... namesAndValues) {
        FakeBrowser browser = new FakeBrowser();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            browser.parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return browser;
    }

    @Override
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public boolean hasSession() {
        return cookies.containsKey("session");
    }

    @Override
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    @Override
    public boolean isPostback() {
        return postback;
    }

    @Override
    public String requestId() {
        return "request-1";
    }

    @Override
    public SystemContext anonymous() {
        return new SystemContext(requestId(), "127.0.0.1");
    }

    @Override
    public void signIn(String sessionToken) {
        session = Optional.of(sessionToken);
    }

    @Override
    public void signOut() {
        session = Optional.of("");
    }

    @Override
    public void startSupportVisit(String token) {
        support = Optional.of(token);
    }

    @Override
    public void endSupportVisit() {
        support = Optional.of("");
    }

    @Override
    public void redirect(String path) {
        redirect = Optional.of(path);
    }

    @Override
    public void sendAway(String token, Duration life) {
        departure = Optional.of(token);
    }

    @Override
    public Optional<String> broughtBack() {
        return departure;
    }

    @Override
    public void notFound() {
        notFound = true;
    }
}
