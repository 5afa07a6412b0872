package dev.guildhall.application.run.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Runs engines in turns: exactly one thread moves at any time, and which one is decided by the seed. An engine gives its
 * turn back at each point at which a real one could be interrupted, stopped or killed.
 */
final class Actors {

    private final List<Actor> alive = new ArrayList<>();
    private @Nullable Actor current;

    /** The engine is gone. */
    static final class Died extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** One engine's work on one run. */
    static final class Actor {

        private final String node;
        private final Semaphore turn = new Semaphore(0);
        private final Semaphore back = new Semaphore(0);
        private boolean doomed;
        private boolean over;
        private @Nullable Throwable failure;

        Actor(String node) {
            this.node = node;
        }

        String node() {
            return node;
        }
    }

    /** Begins work that moves when it is its turn. */
    Actor start(String node, Runnable work) {
        Actor actor = new Actor(node);
        alive.add(actor);
        Thread.ofVirtual().start(() -> {
            actor.turn.acquireUninterruptibly();
            try {
                if (!actor.doomed) {
                    work.run();
                }
            } catch (Died _) {
                // Its node was killed; its lease runs out.
            } catch (RuntimeException | Error failure) {
                actor.failure = failure;
            }
            actor.over = true;
            actor.back.release();
        });
        return actor;
    }

    /** Gives the turn back, when it is an engine that moves. */
    void pause() {
        Actor actor = current;
        if (actor != null) {
            actor.back.release();
            actor.turn.acquireUninterruptibly();
            if (actor.doomed) {
                throw new Died();
            }
        }
    }

    /** Lets one of those move that are not on a stopped node; empty when none can. */
    Optional<Actor> move(Random random, List<String> stopped) {
        List<Actor> ready =
                alive.stream().filter(actor -> !stopped.contains(actor.node)).toList();
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = ready.get(random.nextInt(ready.size()));
        move(actor);
        return Optional.of(actor);
    }

    private void move(Actor actor) {
        current = actor;
        actor.turn.release();
        actor.back.acquireUninterruptibly();
        current = null;
        if (actor.over) {
            alive.remove(actor);
        }
        if (actor.failure != null) {
            throw new AssertionError("an engine failed: " + actor.failure, actor.failure);
        }
    }

    /** Kills a node: whatever it was doing ends where it stands. */
    void kill(String node) {
        for (Actor actor : List.copyOf(alive)) {
            if (actor.node.equals(node)) {
                actor.doomed = true;
                move(actor);
            }
        }
    }

    boolean isIdle() {
        return alive.isEmpty();
    }
}
