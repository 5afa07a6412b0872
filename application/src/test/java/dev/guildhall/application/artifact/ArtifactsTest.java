package dev.guildhall.application.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.artifact.in.ListArtifacts.Query;
import dev.guildhall.application.artifact.in.ReadArtifactContent;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.Format;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArtifactsTest {

    private final InMemoryPorts fakes = new InMemoryPorts();
    private final ArtifactUseCases useCases = new ArtifactUseCases(
            new ArtifactPorts(fakes.tx(), fakes.artifacts(), fakes.tenantPlans(), fakes.clock(), fakes.ids()));
    private final PlatformTool tool = useCases.tools().getFirst();
    private final Company company = Company.foundedIn(fakes);
    private final CallContext ana = company.make().context(company.admin());
    private final Run run = company.newRun();

    private PlatformTool.Result create(Run by, String name, String mediaType, String content) {
        return company.write(() -> tool.use(by, Map.of("name", name, "mediaType", mediaType, "content", content)));
    }

    private List<Artifact> kept() {
        return useCases.listArtifacts()
                .list(ana, Query.ALL, PageRequest.first())
                .items();
    }

    @Test
    void manifest_shouldOfferEveryFormatAndNoMoreThanCanBeRead() {
        ToolManifest manifest = tool.manifest();

        assertThat(manifest.effect()).isEqualTo(Effect.REVERSIBLE);
        assertThat(manifest.scope()).isEqualTo("artifact:write");
        for (Format format : Format.values()) {
            assertThat(read(format.mediaType(), "x")).isTrue();
        }
        assertThat(read("image/png", "x")).isFalse();
        assertThat(read("text/plain", "x".repeat(CreateArtifactTool.MAX_CONTENT)))
                .isTrue();
        assertThat(read("text/plain", "x".repeat(CreateArtifactTool.MAX_CONTENT + 1)))
                .isFalse();
        assertThat(CreateArtifactTool.MAX_CONTENT).isLessThan(ToolArguments.MAX_LENGTH);
    }

    private boolean read(String mediaType, String content) {
        String input = "{\"name\":\"a.txt\",\"mediaType\":\"" + mediaType + "\",\"content\":\"" + content + "\"}";
        return fakes.toolArguments().read("create_artifact", tool.manifest().inputSchema(), input) instanceof Valid;
    }

    @Test
    void create_shouldKeepTheFileWithWhoMadeItAndTellItsIdFirst() {
        PlatformTool.Result result = create(run, "report.md", "text/markdown", "# Report\n");

        Artifact artifact = kept().getFirst();
        assertThat(result.isError()).isFalse();
        assertThat(result.content())
                .startsWith("Artifact " + artifact.id() + " ")
                .contains("'report.md', 9 bytes");
        assertThat(artifact.employee()).isEqualTo(run.employee());
        assertThat(artifact.run()).isEqualTo(run.id());
        assertThat(artifact.format()).isEqualTo(Format.MARKDOWN);
        assertThat(useCases.readArtifactContent().read(ana, artifact.id()))
                .map(ReadArtifactContent.View::content)
                .contains("# Report\n");
    }

    @Test
    void create_whenSomethingIsWrong_shouldSayWhatAndKeepNothing() {
        assertThat(create(run, "../up.txt", "text/plain", "x").content()).contains("'name'");
        assertThat(create(run, "a.png", "image/png", "x").content()).contains("'mediaType'");
        assertThat(create(run, "a.txt", "text/plain", " \n").content()).contains("'content'");
        assertThat(create(run, "a.txt", "text/plain", "\u0000").isError()).isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void create_whenTheRunHasMadeTooMany_shouldRefuseWithAdvice() {
        for (int i = 0; i < Artifact.MAX_PER_RUN; i++) {
            assertThat(create(run, i + ".txt", "text/plain", "x").isError()).isFalse();
        }

        PlatformTool.Result refused = create(run, "more.txt", "text/plain", "x");

        assertThat(refused.isError()).isTrue();
        assertThat(refused.content()).contains("100").contains("answer");
        assertThat(create(company.newRun(), "other.txt", "text/plain", "x").isError())
                .isFalse();
    }

    @Test
    void create_whenThePlanHasNoRoomLeft_shouldRefuseWithAdvice() {
        fakes.limit(company.tenant(), Plans.narrow());
        assertThat(create(run, "a.txt", "text/plain", "four").isError()).isFalse();

        PlatformTool.Result refused = create(run, "b.txt", "text/plain", "\u00f6\u00f6\u00f6!");

        assertThat(refused.isError()).isTrue();
        assertThat(refused.content()).contains("4 of the 10 bytes").contains("answer");
        assertThat(create(run, "c.txt", "text/plain", "\u00f6\u00f6\u00f6").isError())
                .isFalse();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void list_whenFiltered_shouldGiveThoseOfTheEmployeeOrRun() {
        Run other = company.newRun();
        create(run, "a.txt", "text/plain", "x");
        create(other, "b.txt", "text/plain", "x");

        assertThat(names(new Query(Optional.of(run.employee()), Optional.empty())))
                .containsExactly("a.txt");
        assertThat(names(new Query(Optional.empty(), Optional.of(other.id())))).containsExactly("b.txt");
    }

    private List<String> names(Query query) {
        return useCases.listArtifacts().list(ana, query, PageRequest.first()).items().stream()
                .map(artifact -> artifact.name().value())
                .toList();
    }

    @Test
    void show_whenForeignOrUnknown_shouldFindNothing() {
        create(run, "a.txt", "text/plain", "x");
        ArtifactId id = kept().getFirst().id();
        Company stranger = Company.foundedIn(fakes);
        CallContext foreign = stranger.make().context(stranger.admin());

        assertThat(useCases.showArtifact().show(ana, id)).isPresent();
        assertThat(useCases.showArtifact().show(foreign, id)).isEmpty();
        assertThat(useCases.readArtifactContent().read(foreign, id)).isEmpty();
        assertThat(useCases.readArtifactContent()
                        .read(ana, new ArtifactId(fakes.ids().next())))
                .isEmpty();
    }
}
