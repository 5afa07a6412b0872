package dev.guildhall.application.testing.fake;

import dev.guildhall.application.companysignin.out.WaitingRoom;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.function.Supplier;

/** A room in which time passes as the test wants. */
public final class ScriptedWaitingRoom implements WaitingRoom {

    private static final int LOOKS = 5;

    /** What happens between two looks. */
    public Runnable meanwhile = () -> {};

    /** How many have waited. */
    public int visits;

    private final InMemoryDatabase database;

    /** @param database in whose transactions it lets nobody wait */
    public ScriptedWaitingRoom(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public <T> Optional<T> await(TenantId tenant, Supplier<Optional<T>> look) {
        visits++;
        Optional<T> seen = look.get();
        for (int looks = 1; seen.isEmpty() && looks < LOOKS; looks++) {
            database.refuseInTransaction("waiting");
            meanwhile.run();
            seen = look.get();
        }
        return seen;
    }
}
