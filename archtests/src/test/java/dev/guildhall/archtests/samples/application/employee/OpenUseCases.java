package dev.guildhall.archtests.samples.application.employee;

import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.archtests.Breaks;
import java.util.Optional;

/** Lets anybody see it. */
@Breaks("use-cases-demand-a-right")
final class OpenUseCases {
    private OpenUseCases() {}

    static ShowEmployee showEmployee() {
        return (context, id) -> Optional.empty();
    }
}
