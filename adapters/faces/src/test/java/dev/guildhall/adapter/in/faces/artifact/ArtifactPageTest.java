package dev.guildhall.adapter.in.faces.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.artifact.in.ListArtifacts;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactName;
import dev.guildhall.domain.artifact.Format;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArtifactPageTest {

    private static final Employee ADA = Sample.employee(10, "Ada");
    private static final Artifact REPORT = new Artifact(
            Sample.TENANT,
            new ArtifactId(Sample.id(20)),
            new RunId(Sample.id(12)),
            ADA.id(),
            new ArtifactName("report.md"),
            Format.MARKDOWN,
            1234,
            "d".repeat(64),
            Sample.NOW);

    private final FakeBrowser browser = new FakeBrowser();
    private final List<ListArtifacts.Query> queries = new ArrayList<>();
    private int asked;

    private ArtifactPage page() {
        return new ArtifactPage(
                browser,
                Sample.caller(Role.VIEWER),
                (context, query, page) -> {
                    queries.add(query);
                    return answer(page);
                },
                (context, id) -> {
                    asked++;
                    return Optional.of(ADA).filter(one -> one.id().equals(id));
                });
    }

    private static Page<Artifact> answer(PageRequest page) {
        if (page.cursor().equals(Optional.of("stale"))) {
            throw new InvalidValue("cursor", "must be good");
        }
        return new Page<>(List.of(REPORT, REPORT), Optional.of("next"));
    }

    @Test
    void lines_whenShown_shouldTellWhatByWhomAndAskForEachNameOnce() {
        List<ArtifactLine> lines = page().getLines();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().name()).isEqualTo("report.md");
        assertThat(lines.getFirst().maker()).isEqualTo("Ada");
        assertThat(lines.getFirst().size()).isEqualTo("1,234 bytes");
        assertThat(asked).isEqualTo(1);
        assertThat(queries).containsExactly(ListArtifacts.Query.ALL);
    }

    @Test
    void lines_whenOfOneEmployee_shouldKeepItInTheAddressOfOlderOnes() {
        browser.parameters.put("employee", ADA.id().toString());
        ArtifactPage page = page();

        assertThat(page.getMaker()).isEqualTo("Ada");
        assertThat(page.getOlder()).isEqualTo("/app/artifacts?employee=" + ADA.id() + "&cursor=next");
        assertThat(queries).containsExactly(new ListArtifacts.Query(Optional.of(ADA.id()), Optional.empty()));
    }

    @Test
    void lines_whenTheCursorIsStale_shouldBeginAnew() {
        browser.parameters.put("cursor", "stale");

        assertThat(page().getLines()).hasSize(2);
    }
}
