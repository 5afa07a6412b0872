package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.context.CallContext;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody can sign out besides here. */
class CompanySignOutTest {

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");

    @BeforeEach
    void open() {
        door.send(ana, true, true);
        door.give(ana, CompanyDoor.DOMAIN);
    }

    private CallContext bea() {
        return door.caller(((SignedIn) door.signIn(1)).sessionToken()).orElseThrow();
    }

    private Optional<String> shown(CallContext caller) {
        return door.useCases.showCompanySignOut().show(caller);
    }

    @Test
    void show_shouldBeTheServersPageBehindTheEndOfTheSessionToo() {
        CallContext bea = bea();
        door.local.logOut().logOut(bea);

        assertThat(shown(bea)).contains("https://id.lumen.example/sign-out");
    }

    @Test
    void show_whenTheSessionIsOursOrThereIsNone_shouldBeNothing() {
        CallContext bea = bea();

        assertThat(shown(ana)).isEmpty();
        assertThat(shown(door.bearer("https://id.lumen.example").orElseThrow())).isEmpty();
        door.useCases.removeSignInServer().remove(ana);
        assertThat(shown(bea)).isEmpty();
    }

    @Test
    void show_whenTheServerIsAnotherOrDoesNotAnswer_shouldBeNothing() {
        CallContext bea = bea();
        door.server.no = Optional.of(Why.UNREACHABLE);
        assertThat(shown(bea)).isEmpty();
        door.server.no = Optional.empty();
        door.send(ana, "https://id.other.example", true, true);

        assertThat(shown(bea)).isEmpty();
    }
}
