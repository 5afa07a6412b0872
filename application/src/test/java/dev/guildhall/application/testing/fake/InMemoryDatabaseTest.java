package dev.guildhall.application.testing.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.application.run.RunLease;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.testing.Events;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.agent.ModelTier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the fakes are stricter than their ports demand: mistakes that a real database would only show under load. */
class InMemoryDatabaseTest extends InMemoryPorts {

    private final Company company = Company.foundedIn(this);

    @Test
    void model_whenCalledInsideATransaction_shouldRefuse() {
        models().plan(Script.answer("text"));
        ModelRequest request = new ModelRequest(ModelTier.STANDARD, "", List.of(), List.of(), "");

        assertThatIllegalStateException().isThrownBy(() -> company.read(() -> models().open(request)));
    }

    @Test
    void password_whenHashedInsideATransaction_shouldRefuse() {
        Password password = new Password("correct horse");

        assertThatIllegalStateException()
                .isThrownBy(() -> company.read(() -> passwords().hash(password)));
        assertThatIllegalStateException()
                .isThrownBy(() -> company.read(
                        () -> passwords().verify(password, passwords().decoy())));
    }

    @Test
    void appendNow_whenInsideATransaction_shouldRefuse() {
        RunLease lease = driveRun(company);

        assertThatIllegalStateException()
                .isThrownBy(() -> company.run(() -> appendNow(company, lease, 0, Events.piece("text"))));
    }

    @Test
    void append_whenItWouldLeaveAGap_shouldRefuse() {
        RunLease lease = driveRun(company);

        assertThatIllegalStateException().isThrownBy(() -> append(company, lease, 1, Events.piece("text")));
    }

    @Test
    void claim_whenInsideATransaction_shouldRefuse() {
        assertThatIllegalStateException()
                .isThrownBy(() -> company.run(() -> claims().claim("node-1", 1, Duration.ZERO)));
    }

    @Test
    void findForUpdate_whenInAReadTransaction_shouldRefuse() {
        assertThatIllegalStateException()
                .isThrownBy(() -> company.read(() -> orgChart().findForUpdate(company.id())));
        assertThatIllegalStateException()
                .isThrownBy(() -> company.read(() -> employees().countActiveForHire(company.id())));
    }

    @Test
    void write_whenTheFailureOfNestedWorkIsSwallowed_shouldCommitNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> company.run(() -> {
                    members().create(company.make().admin(company.id()));
                    try {
                        company.run(() -> {
                            throw new UnsupportedOperationException("on purpose");
                        });
                    } catch (UnsupportedOperationException expected) {
                        assertThat(expected).hasMessage("on purpose");
                    }
                }));
    }
}
