package dev.guildhall.adapter.in.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.domain.access.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalLogTest {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class.getName());
    private static final SystemContext REQUEST = new SystemContext("request-1", "192.0.2.7");

    private final ManualClock clock = new ManualClock();
    private final RefusalLog refusals = new RefusalLog(clock);
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    private void refuse() {
        refusals.refused("SecretResource.set", "unauthenticated", Optional.empty(), REQUEST);
    }

    @Test
    void refused_shouldSayWhoAndWhatAndWhy() {
        var caller = new Callers()
                .authenticate(new Credential.Bearer("bearer-" + Role.VIEWER), REQUEST)
                .orElseThrow();

        refusals.refused("SecretResource.set", "no permission", Optional.of(caller), REQUEST);
        refuse();

        assertThat(lines)
                .containsExactly(
                        "access refused: SecretResource.set, no permission, VIEWER " + caller.member() + " of company "
                                + caller.tenant() + ", from 192.0.2.7",
                        "access refused: SecretResource.set, unauthenticated, nobody we know, from 192.0.2.7");
    }

    @Test
    void refused_whenOverAndOver_shouldWriteABoundedNumberOfLinesAndHowManyMore() {
        for (int i = 0; i < 1_000; i++) {
            refuse();
        }
        assertThat(lines).hasSize(120);

        clock.advance(Duration.ofMinutes(1));
        refuse();

        assertThat(lines).hasSize(122);
        assertThat(lines.get(120)).contains("880 more in the minute");
    }
}
