package dev.guildhall.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalPolicyTest {

    private static ToolManifest tool(String name, Effect effect) {
        return new ToolManifest(
                name,
                "Does it.",
                "{}",
                Optional.empty(),
                Duration.ofSeconds(1),
                effect,
                Audience.EXTERNAL,
                Optional.of("amount"),
                "tool:" + name,
                true);
    }

    private static ApprovalLevel level(ApprovalPolicy policy, ToolManifest tool, long dollars) {
        return policy.judge(tool, Optional.of(new MoneyMicros(dollars * 1_000_000)), Optional.empty())
                .level();
    }

    @Test
    void judge_whenNothingElseWasSaid_shouldAskByEffectMoneyAndDoubt() {
        assertThat(level(ApprovalPolicy.USUAL, tool("read", Effect.READ), 1)).isEqualTo(ApprovalLevel.AUTO);
        assertThat(level(ApprovalPolicy.USUAL, tool("book", Effect.COMPENSABLE), 1))
                .isEqualTo(ApprovalLevel.MANAGER);
        assertThat(level(ApprovalPolicy.USUAL, tool("pay", Effect.IRREVERSIBLE), 1))
                .isEqualTo(ApprovalLevel.ADMIN);
        assertThat(level(ApprovalPolicy.USUAL, tool("read", Effect.READ), 1_000))
                .isEqualTo(ApprovalLevel.FOUR_EYES);
        assertThat(ApprovalPolicy.USUAL
                        .judge(tool("read", Effect.READ), Optional.empty(), Optional.of(49))
                        .level())
                .isEqualTo(ApprovalLevel.MANAGER);
    }

    @Test
    void trusting_shouldAskNoMoreForThatToolExceptAboutMuchMoney() {
        ApprovalPolicy policy = ApprovalPolicy.USUAL.trusting("pay").trusting("pay");

        assertThat(level(policy, tool("pay", Effect.IRREVERSIBLE), 1)).isEqualTo(ApprovalLevel.AUTO);
        assertThat(level(policy, tool("pay", Effect.IRREVERSIBLE), 100)).isEqualTo(ApprovalLevel.ADMIN);
        assertThat(level(policy, tool("wire", Effect.IRREVERSIBLE), 1)).isEqualTo(ApprovalLevel.ADMIN);
        assertThat(policy.rules()).hasSize(ApprovalPolicy.USUAL.rules().size() + 1);
        assertThat(policy.inWords()).contains("AUTO", "pay").isNotEqualTo(ApprovalPolicy.USUAL.inWords());
    }
}
