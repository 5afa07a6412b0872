package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.MailDomain;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to a company's server: whom it is open to, and how often. */
class StartCompanySignInTest {

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");

    @BeforeEach
    void open() {
        door.send(ana, true, true);
        door.give(ana, CompanyDoor.DOMAIN);
    }

    @Test
    void start_whenTheDomainIsNotConfirmed_shouldLeadNowhere() {
        CallContext eve = door.found("evil.example");
        door.send(eve, true, true);
        MailDomain victim = new MailDomain("victim.example");
        door.useCases.addMailDomain().add(eve, victim);

        assertThat(door.useCases
                        .startCompanySignIn()
                        .start(Fixtures.SYSTEM, new StartCompanySignIn.Command(victim, "")))
                .isEqualTo(new StartCompanySignIn.Outcome.NotOffered());
        assertThat(door.useCases.showCompanySignIn().show(Fixtures.SYSTEM, victim))
                .isEmpty();
    }

    @Test
    void start_whenItLedNowhereTooOften_shouldBeSlowedDown() {
        for (int i = 0; i < 100; i++) {
            assertThat(door.start().token()).isNotEmpty();
        }
        for (int i = 0; i < 100; i++) {
            assertThat(start(new MailDomain("nobody.example")))
                    .isInstanceOf(StartCompanySignIn.Outcome.NotOffered.class);
        }

        assertThat(start(CompanyDoor.DOMAIN)).isInstanceOf(StartCompanySignIn.Outcome.Throttled.class);
    }

    @Test
    void start_whenTheServerDoesNotAnswer_shouldNotShutOutTheOfficeAfterwards() {
        door.server.no = Optional.of(Why.UNREACHABLE);
        for (int i = 0; i < 100; i++) {
            assertThat(start(CompanyDoor.DOMAIN)).isInstanceOf(StartCompanySignIn.Outcome.OutOfOrder.class);
        }
        door.server.no = Optional.empty();

        assertThat(start(CompanyDoor.DOMAIN)).isInstanceOf(StartCompanySignIn.Outcome.Started.class);
    }

    private StartCompanySignIn.Outcome start(MailDomain domain) {
        return door.useCases.startCompanySignIn().start(Fixtures.SYSTEM, new StartCompanySignIn.Command(domain, ""));
    }
}
