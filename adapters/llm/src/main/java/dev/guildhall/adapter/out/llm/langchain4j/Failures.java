package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What a provider's errors mean to us. Messages hold neither a provider's text nor that of an exception: both may quote
 * keys and contents.
 */
final class Failures {

    private Failures() {}

    static ModelFailure of(Kind kind, String message) {
        return new ModelFailure(kind, message, Optional.empty(), null);
    }

    /** An answer with a status other than 2xx. */
    static ModelFailure ofStatus(int status, Optional<Duration> retryAfter, String body) {
        boolean keyIsWrong = status == 400 && body.contains("API_KEY_INVALID");
        Kind kind = keyIsWrong ? Kind.UNAUTHORIZED : kindOf(status);
        return new ModelFailure(kind, "the provider answered with status " + status, retryAfter, null);
    }

    private static Kind kindOf(int status) {
        return switch (status) {
            case 401, 403 -> Kind.UNAUTHORIZED;
            case 404 -> Kind.UNKNOWN_MODEL;
            case 408 -> Kind.TIMEOUT;
            case 429 -> Kind.RATE_LIMITED;
            default -> status >= 500 ? Kind.UNAVAILABLE : Kind.REJECTED;
        };
    }

    /** Nothing came back. */
    static ModelFailure ofConnecting(IOException e) {
        String name = e.getClass().getSimpleName();
        return switch (e) {
            case HttpTimeoutException _ -> of(Kind.TIMEOUT, "no connection in time: " + name);
            case ConnectException _ -> of(Kind.UNAVAILABLE, "no connection: " + name);
            default -> of(Kind.UNAVAILABLE, "no answer: " + name);
        };
    }

    /** An error that was sent in place of a piece. */
    static ModelFailure ofError(JsonNode error) {
        int code = error.path("code").asInt(error.path("status_code").asInt(0));
        if (code >= 400 && code < 600) {
            return of(kindOf(code), "the provider sent an error in its stream with code " + code);
        }
        String words = (error.isTextual() ? error.asText() : "")
                + error.path("type").asText("")
                + " " + error.path("code").asText("")
                + " " + error.path("status").asText("");
        return of(kindOf(words.toLowerCase(Locale.ROOT)), "the provider sent an error in its stream");
    }

    private static Kind kindOf(String words) {
        if (words.contains("rate_limit") || words.contains("resource_exhausted") || words.contains("quota")) {
            return Kind.RATE_LIMITED;
        }
        if (words.contains("authentication") || words.contains("permission")) {
            return Kind.UNAUTHORIZED;
        }
        if (words.contains("not_found") || words.contains("not found")) {
            return Kind.UNKNOWN_MODEL;
        }
        if (words.contains("timeout") || words.contains("deadline_exceeded")) {
            return Kind.TIMEOUT;
        }
        return words.contains("invalid") ? Kind.REJECTED : Kind.UNAVAILABLE;
    }
}
