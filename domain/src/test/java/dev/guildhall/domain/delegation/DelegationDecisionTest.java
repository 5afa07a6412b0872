package dev.guildhall.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.delegation.DelegationDecision.Aim;
import dev.guildhall.domain.delegation.DelegationDecision.Choice;
import dev.guildhall.domain.delegation.DelegationDecision.Wish;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DelegationDecisionTest {

    private static final Wish WORK = new Wish(Aim.WORK, Optional.empty(), Optional.empty());
    private static final Wish HUMAN = new Wish(Aim.HUMAN, Optional.empty(), Optional.empty());
    private static final Wish SURE = new Wish(Aim.COLLEAGUE, Optional.of("She knows."), Optional.of(90));
    private static final Wish UNSURE = new Wish(Aim.COLLEAGUE, Optional.of("He may know."), Optional.of(40));

    @Test
    void of_shouldNameTheChoiceBehindTheRequests() {
        assertThat(DelegationDecision.of(List.of()).choice()).isEqualTo(Choice.HANDLE);
        assertThat(DelegationDecision.of(List.of(WORK, WORK)).choice()).isEqualTo(Choice.HANDLE);
        assertThat(DelegationDecision.of(List.of(WORK, HUMAN)).choice()).isEqualTo(Choice.ASK);
        assertThat(DelegationDecision.of(List.of(HUMAN, SURE)).choice()).isEqualTo(Choice.DELEGATE);
        assertThat(DelegationDecision.of(List.of(SURE, WORK, UNSURE)).choice()).isEqualTo(Choice.PARALLEL);
    }

    @Test
    void of_whenSeveral_shouldGiveTheFirstReasonAndTheLeastConfidence() {
        assertThat(DelegationDecision.of(List.of(SURE, UNSURE)))
                .isEqualTo(new DelegationDecision(Choice.PARALLEL, Optional.of("She knows."), Optional.of(40)));
    }
}
