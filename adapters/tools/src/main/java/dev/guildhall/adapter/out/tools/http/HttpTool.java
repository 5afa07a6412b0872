package dev.guildhall.adapter.out.tools.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.adapter.out.tools.OutsideTool;
import dev.guildhall.adapter.out.tools.ToolFailure;
import dev.guildhall.adapter.out.tools.schema.StrictJson;
import dev.guildhall.adapter.out.tools.schema.UnfitJson;
import dev.guildhall.application.tool.out.ToolRuntime.Call;
import dev.guildhall.domain.tool.ToolManifest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * A tool that an operator has connected: the arguments are posted as JSON with the run's token and the idempotency key. Its
 * addresses are trusted configuration and may be internal.
 */
public final class HttpTool implements OutsideTool {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_DETAIL = 500;
    private static final int AT_A_TIME = 50;
    private static final String PROBLEM = "application/problem+json";

    private final ToolManifest manifest;
    private final URI url;
    private final Optional<URI> compensationUrl;
    private final String secretHeader;
    private final HttpCaller caller;

    /**
     * @param url what is called
     * @param compensationUrl what is called to make a call good
     * @param secretHeader header in which the company's secret travels, if the manifest asks for one
     */
    public HttpTool(
            ToolManifest manifest, URI url, Optional<URI> compensationUrl, String secretHeader, HttpCaller caller) {
        this.manifest = manifest;
        this.url = url;
        this.compensationUrl = compensationUrl;
        this.secretHeader = secretHeader;
        this.caller = caller;
    }

    @Override
    public ToolManifest manifest() {
        return manifest;
    }

    @Override
    public String partOf(Call call) {
        return "";
    }

    @Override
    public int atATime() {
        return AT_A_TIME;
    }

    @Override
    public boolean isRepeatedWhenSlow() {
        return true;
    }

    @Override
    public String attempt(Call call, Consumer<Runnable> onCancel) throws ToolFailure, IOException {
        return post(url, call, onCancel);
    }

    @Override
    public String compensate(Call call, Consumer<Runnable> onCancel) throws ToolFailure, IOException {
        URI target = compensationUrl.orElseThrow(
                () -> ToolFailure.lasting("What the tool " + manifest.name() + " did cannot be made good by a call."));
        return post(target, call, onCancel);
    }

    private String post(URI target, Call call, Consumer<Runnable> onCancel) throws ToolFailure, IOException {
        HttpPost request = new HttpPost(target);
        if (!call.token().isEmpty()) {
            request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + call.token());
        }
        call.secret().ifPresent(secret -> request.setHeader(secretHeader, secret.value()));
        request.setHeader("Idempotency-Key", call.idempotencyKey());
        request.setHeader(HttpHeaders.ACCEPT, "application/json, text/plain");
        request.setEntity(new StringEntity(call.arguments(), ContentType.APPLICATION_JSON));
        Answer answer = caller.send(request, MAX_BYTES, onCancel);
        if (answer.isGood()) {
            return answer.text();
        }
        throw failure(answer, call);
    }

    private ToolFailure failure(Answer answer, Call call) {
        if (answer.isPassing()) {
            return ToolFailure.passing("The tool " + manifest.name() + " is out of order (" + answer.status() + ").");
        }
        return ToolFailure.lasting(
                "The tool " + manifest.name() + " refused (" + answer.status() + ")." + detail(answer, call));
    }

    /** What the tool says to its caller; other bodies may show what is nobody's business. */
    private static String detail(Answer answer, Call call) {
        if (!answer.mimeType().equals(PROBLEM)) {
            return "";
        }
        try {
            JsonNode detail = StrictJson.read(answer.text()).path("detail");
            String said = detail.asText("");
            // Before it is cut, or half of the secret could stay.
            String text = call.secret().map(secret -> secret.coveredIn(said)).orElse(said);
            return text.isBlank() ? "" : " " + text.substring(0, Math.min(MAX_DETAIL, text.length()));
        } catch (UnfitJson _) {
            return "";
        }
    }
}
