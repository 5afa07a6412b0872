package dev.guildhall.adapter.in.faces.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.LineId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrgTreeTest {

    private static final Employee ANA = Sample.employee(10, "Ana");
    private static final Employee BEN = Sample.employee(11, "Ben");
    private static final Employee CLO = Sample.employee(12, "Clo");
    private static final Employee GONE = Sample.employee(13, "Gone");

    private static Line line(long id, Employee from, Employee to, Line.Kind kind) {
        return new Line(new LineId(Sample.id(id)), from.id(), to.id(), kind);
    }

    private static OrgTree tree(Line... lines) {
        return new OrgTree(new ShowOrgChart.View(List.of(ANA, BEN, CLO), new OrgChart(List.of(lines))));
    }

    @Test
    void roots_whenThereIsAChain_shouldNestIt() {
        OrgTree tree = tree(line(1, BEN, ANA, Line.Kind.REPORTS_TO), line(2, CLO, BEN, Line.Kind.REPORTS_TO));

        OrgNode root = tree.roots().getFirst();
        assertThat(tree.roots()).hasSize(1);
        assertThat(root.face().name()).isEqualTo("Ana");
        assertThat(root.line()).isEmpty();
        assertThat(root.reports().getFirst().face().name()).isEqualTo("Ben");
        assertThat(root.reports().getFirst().line()).isEqualTo(Sample.id(1).toString());
        assertThat(root.reports().getFirst().reports().getFirst().face().name()).isEqualTo("Clo");
        assertThat(tree.managerOf(CLO.id())).isEqualTo("Ben");
    }

    @Test
    void roots_whenTheManagerIsGone_shouldStillShowEverybody() {
        OrgTree tree = tree(line(1, BEN, GONE, Line.Kind.REPORTS_TO));

        assertThat(tree.roots()).extracting(node -> node.face().name()).containsExactly("Ana", "Ben", "Clo");
        assertThat(tree.managerOf(BEN.id())).isEmpty();
    }

    @Test
    void pairs_whenTwoWorkTogether_shouldShowThemAndNoReportingLine() {
        OrgTree tree = tree(line(1, BEN, ANA, Line.Kind.REPORTS_TO), line(2, BEN, CLO, Line.Kind.COLLABORATES));

        assertThat(tree.pairs()).hasSize(1);
        assertThat(tree.pairs().getFirst().one().name()).isEqualTo("Ben");
        assertThat(tree.pairs().getFirst().other().name()).isEqualTo("Clo");
    }
}
