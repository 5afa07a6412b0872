package dev.guildhall.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void toString_shouldAlignWordsLeftAndFiguresRight() {
        Table table = new Table("who", "jobs/s").row("guildhall", "12").row("raw", "3456789");

        assertThat(table.toString().lines())
                .containsExactly(
                        "| who       |  jobs/s |",
                        "| --------- | ------: |",
                        "| guildhall |      12 |",
                        "| raw       | 3456789 |");
    }

    @Test
    void row_whenCellsAreMissing_shouldRefuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("who", "jobs/s").row("raw"));
    }
}
