package dev.guildhall.adapter.in.faces.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.access.in.ListSessions.Own;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Device;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.SessionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountPagesTest {

    private static final SessionId SESSION = new SessionId(Sample.id(5));

    private final FakeBrowser browser = new FakeBrowser();
    private final List<Object> ended = new ArrayList<>();
    private boolean there = true;
    private ChangePassword change = (context, current, next) -> new ChangePassword.Outcome.Changed();

    private SessionsPage sessions() {
        Session session = new Session(
                Sample.TENANT,
                SESSION,
                Sample.member().id(),
                Sample.NOW,
                Sample.NOW.plus(Duration.ofDays(14)),
                Sample.NOW,
                new Device("192.0.2.7", ""),
                Optional.empty());
        return new SessionsPage(
                browser,
                Sample.caller(Role.VIEWER),
                (context, page) -> new Page<>(List.of(new Own(session, true)), Optional.empty()),
                (context, id) -> {
                    ended.add(id);
                    return there;
                },
                ended::add);
    }

    private PasswordPage password(String current, String next) {
        PasswordPage page = new PasswordPage(Sample.caller(Role.MEMBER), change, browser);
        page.setCurrent(current);
        page.setNext(next);
        page.change();
        return page;
    }

    @Test
    void sessions_shouldTellFromWhereAndWhichIsTheReaders() {
        SessionRow row = sessions().getRows().getFirst();

        assertThat(row.program()).isEqualTo("Another program");
        assertThat(row.origin()).isEqualTo("192.0.2.7");
        assertThat(row.current()).isTrue();
        assertThat(sessions().isOthers()).isFalse();
        assertThat(sessions().getOlder()).isEmpty();
    }

    @Test
    void act_whenNoButtonWasPressed_shouldDoNothing() {
        browser.parameters.put("end", SESSION.toString());

        sessions().act();

        assertThat(ended).isEmpty();
    }

    @Test
    void act_shouldEndWhatTheButtonSays() {
        browser.postback = true;
        browser.parameters.put("end", SESSION.toString());
        sessions().act();
        assertThat(ended).containsExactly(SESSION);
        assertThat(browser.redirect).hasValue("/app/account?notice=session-ended");

        there = false;
        sessions().act();
        assertThat(browser.redirect).hasValue("/app/account?notice=session-over");

        browser.parameters.clear();
        browser.parameters.put("endOthers", "1");
        sessions().act();
        assertThat(browser.redirect).hasValue("/app/account?notice=sessions-ended");
    }

    @Test
    void change_shouldSayAtTheFieldWhatIsWrong() {
        assertThat(password("", "").getErrors()).containsOnlyKeys("current", "next");

        change = (context, current, next) -> new ChangePassword.Outcome.WrongPassword();
        assertThat(password("old", "new").getErrors()).containsOnlyKeys("current");
        change = (context, current, next) -> new ChangePassword.Outcome.Throttled(Duration.ofSeconds(61));
        assertThat(password("old", "new").getErrors())
                .containsEntry("current", "Too many attempts. Try again in 2 minutes.");
        change = (context, current, next) -> {
            throw new InvalidValue("password", "is too easy to guess");
        };
        assertThat(password("old", "new").getErrors()).containsEntry("next", "New password is too easy to guess.");
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void change_whenDone_shouldSaySo() {
        password("old", "new");

        assertThat(browser.redirect).hasValue("/app/account?notice=password-changed");
    }
}
