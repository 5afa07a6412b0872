package dev.guildhall.adapter.in.rest.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.application.artifact.in.ReadArtifactContent;
import dev.guildhall.domain.artifact.ArtifactName;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;

/**
 * Hands an artifact out so that a browser keeps it and never shows it: a model wrote it, perhaps for an attacker, and
 * shown in our place it would act with its reader's rights. That no type is guessed is said with every answer.
 */
final class Download {

    /** Should a browser show it all the same: no scripts, no forms, no access to what is ours. */
    private static final String HARMLESS = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private Download() {}

    static Response of(ReadArtifactContent.View view) {
        return Response.ok(view.content().getBytes(UTF_8))
                .type(view.artifact().format().mediaType() + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(view.artifact().name()))
                .header("Content-Security-Policy", HARMLESS)
                .build();
    }

    /** The name twice (RFC 6266): as it is, and for old clients with a placeholder for all but plain characters. */
    static String disposition(ArtifactName name) {
        String plain = name.value().replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(name.value(), UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
