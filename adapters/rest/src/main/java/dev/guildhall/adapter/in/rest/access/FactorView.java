package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ShowSecondFactor.State;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a second factor is.
 *
 * @param state OFF, BEGINNING (its first code is awaited) or ON
 * @param since when it was switched on
 */
@Schema(name = "SecondFactor")
public record FactorView(
        @Schema(examples = "ON") String state, Optional<Instant> since, Optional<Integer> recoveryCodesLeft) {

    static FactorView of(State state) {
        return switch (state) {
            case State.Off() -> new FactorView("OFF", Optional.empty(), Optional.empty());
            case State.Beginning(var _) -> new FactorView("BEGINNING", Optional.empty(), Optional.empty());
            case State.On(Instant since, int left) -> new FactorView("ON", Optional.of(since), Optional.of(left));
        };
    }
}
