package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.artifact.ArtifactResource;
import dev.guildhall.adapter.in.rest.memory.MemoryResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.artifact.in.ListArtifacts;
import dev.guildhall.application.artifact.in.ReadArtifactContent;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactName;
import dev.guildhall.domain.artifact.Format;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.MemoryId;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArtifactApiTest {

    private static final Artifact PAGE = new Artifact(
            Samples.TENANT,
            new ArtifactId(Samples.id(20)),
            Samples.RUN,
            Samples.MAYA,
            new ArtifactName("Größe; 50% (x).html"),
            Format.HTML,
            26,
            "d".repeat(64),
            Samples.AT);
    private static final Memory NOTE = new Memory(
            Samples.TENANT,
            new MemoryId(Samples.id(21)),
            Samples.MAYA,
            Optional.of("Ana"),
            "Likes tea.",
            Samples.AT,
            Samples.RUN);

    private final Caller caller = new Caller();
    private final List<ListArtifacts.Query> queries = new ArrayList<>();
    private final List<MemoryId> forgotten = new ArrayList<>();

    private Api artifacts() {
        return new Api(new ArtifactResource(
                (context, query, page) -> {
                    queries.add(query);
                    return new Page<>(List.of(PAGE), Optional.empty());
                },
                (context, id) -> Optional.of(PAGE).filter(one -> one.id().equals(id)),
                (context, id) -> Optional.of(PAGE)
                        .filter(one -> one.id().equals(id))
                        .map(one -> new ReadArtifactContent.View(one, "<script>alert(1)</script>é")),
                caller));
    }

    private Api memories() {
        return new Api(new MemoryResource(
                (context, employee, page) -> Optional.of(new Page<>(List.of(NOTE), Optional.empty()))
                        .filter(_ -> employee.equals(Samples.MAYA)),
                (context, employee, memory) -> {
                    forgotten.add(memory);
                    return employee.equals(Samples.MAYA);
                },
                caller));
    }

    @Test
    void list_whenFiltered_shouldPassTheFiltersOn() {
        Answer answer = artifacts().get("/artifacts?employee=" + Samples.MAYA + "&run=" + Samples.RUN);

        assertThat(queries)
                .containsExactly(new ListArtifacts.Query(Optional.of(Samples.MAYA), Optional.of(Samples.RUN)));
        JsonObject shown = answer.json().getJsonArray("items").getJsonObject(0);
        assertThat(shown.keySet())
                .containsExactly("id", "employeeId", "runId", "name", "mediaType", "size", "sha256", "createdAt");
        assertThat(shown.getString("mediaType")).isEqualTo("text/html");
    }

    @Test
    void list_whenFiltersAreWrong_shouldListThemAll() {
        artifacts().get("/artifacts?employee=maya&run=last&limit=0").assertInvalid("/limit", "/employee", "/run");
    }

    @Test
    void show_whenThereOrNot_shouldSaySo() {
        assertThat(artifacts().get("/artifacts/" + PAGE.id()).json().getInt("size"))
                .isEqualTo(26);
        artifacts().get("/artifacts/" + Samples.id(99)).assertProblem(404, "unknown-artifact");
        artifacts().get("/artifacts/latest").assertProblem(404, "unknown-artifact");
    }

    @Test
    void content_shouldBeKeptByBrowsersAndNeverShown() {
        Answer answer = artifacts().get("/artifacts/" + PAGE.id() + "/content", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<script>alert(1)</script>é");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Gr__e_ 50_ (x).html\";"
                        + " filename*=UTF-8''Gr%C3%B6%C3%9Fe%3B%2050%25%20%28x%29.html");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("sandbox;")
                .contains("default-src 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void content_whenUnknown_shouldBeAProblem() {
        artifacts().get("/artifacts/" + Samples.id(99) + "/content").assertProblem(404, "unknown-artifact");
    }

    @Test
    void memories_whenListed_shouldTellWhatAndWhen() {
        JsonObject note = memories()
                .get("/employees/" + Samples.MAYA + "/memories")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(note.getString("text")).isEqualTo("Likes tea.");
        assertThat(note.getString("topic")).isEqualTo("Ana");
        assertThat(note.getString("runId")).isEqualTo(Samples.RUN.toString());
        memories().get("/employees/" + Samples.id(99) + "/memories").assertProblem(404, "unknown-employee");
    }

    @Test
    void forget_whenThereOrNot_shouldSaySo() {
        assertThat(memories()
                        .call("DELETE", "/employees/" + Samples.MAYA + "/memories/" + NOTE.id())
                        .status())
                .isEqualTo(204);
        assertThat(forgotten).containsExactly(NOTE.id());
        memories()
                .call("DELETE", "/employees/" + Samples.id(99) + "/memories/" + NOTE.id())
                .assertProblem(404, "unknown-memory");
        memories().call("DELETE", "/employees/x/memories/" + NOTE.id()).assertProblem(404, "unknown-memory");
        memories().call("DELETE", "/employees/" + Samples.MAYA + "/memories/x").assertProblem(404, "unknown-memory");
    }
}
