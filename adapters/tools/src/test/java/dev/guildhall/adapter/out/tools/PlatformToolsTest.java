package dev.guildhall.adapter.out.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.artifact.ArtifactPorts;
import dev.guildhall.application.artifact.ArtifactUseCases;
import dev.guildhall.application.memory.MemoryPorts;
import dev.guildhall.application.memory.MemoryUseCases;
import dev.guildhall.application.orgchart.OrgChartPorts;
import dev.guildhall.application.orgchart.OrgChartUseCases;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.domain.run.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform's own tools get along with the reader that stands before them on a server. */
class PlatformToolsTest {

    private final InMemoryPorts fakes = new InMemoryPorts();
    private final JsonSchemaToolArguments reader = new JsonSchemaToolArguments();
    private final Company company = Company.foundedIn(fakes);
    private final Run run = company.newRun();

    private PlatformTool tool(String name) {
        return Stream.of(
                        new OrgChartUseCases(new OrgChartPorts(
                                        fakes.tx(),
                                        fakes.employees(),
                                        fakes.orgChart(),
                                        fakes.ids(),
                                        fakes.auditTrail()))
                                .tools(),
                        new MemoryUseCases(new MemoryPorts(
                                        fakes.tx(),
                                        fakes.employees(),
                                        fakes.memories(),
                                        fakes.clock(),
                                        fakes.ids(),
                                        fakes.auditTrail()))
                                .tools(),
                        new ArtifactUseCases(new ArtifactPorts(
                                        fakes.tx(), fakes.artifacts(), fakes.tenantPlans(), fakes.clock(), fakes.ids()))
                                .tools())
                .flatMap(List::stream)
                .filter(tool -> tool.manifest().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "list_team       | {}",
                "remember        | {\"text\":\"Likes tea.\",\"topic\":\"Ana\"}",
                "recall          | {}",
                "recall          | {\"query\":\"tea\",\"limit\":5}",
                "recall          | {\"limit\":5.0}",
                "create_artifact | {\"name\":\"a.md\",\"mediaType\":\"text/markdown\",\"content\":\"# A\"}",
            })
    void use_whenTheArgumentsFit_shouldWork(String name, String input) {
        PlatformTool tool = tool(name);

        assertThat(reader.read(name, tool.manifest().inputSchema(), input))
                .isInstanceOfSatisfying(
                        Valid.class,
                        valid -> assertThat(company.write(() -> tool.use(run, valid.texts()))
                                        .isError())
                                .isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "list_team       | {\"tenant\":\"x\"}",
                "remember        | {\"text\":\"\"}",
                "remember        | {\"text\":\"a\",\"employee\":\"x\"}",
                "recall          | {\"limit\":21}",
                "recall          | {\"limit\":\"5\"}",
                "recall          | {\"employee\":\"x\"}",
                "create_artifact | {\"name\":\"a.md\",\"mediaType\":\"image/png\",\"content\":\"A\"}",
                "create_artifact | {\"name\":\"a.md\",\"content\":\"A\"}",
            })
    void read_whenTheArgumentsDoNotFit_shouldRefuse(String name, String input) {
        assertThat(reader.read(name, tool(name).manifest().inputSchema(), input))
                .isNotInstanceOf(Valid.class);
    }
}
