package dev.guildhall.adapter.in.faces.member;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.member.in.ChangeMember;
import dev.guildhall.application.member.in.RemoveMember;
import dev.guildhall.application.member.in.TransferOwnership;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembersPageTest {

    private static final MemberId BEN = new MemberId(Sample.id(30));
    private static final Membership ANA = new Membership(Sample.member(), true, Optional.empty(), 1);

    private final FakeBrowser browser = new FakeBrowser();
    private final List<ChangeMember.Command> changes = new ArrayList<>();
    private ChangeMember.Outcome changed = new ChangeMember.Outcome.Changed(ANA);

    private MembersPage page() {
        return new MembersPage(
                browser,
                Sample.caller(Role.ADMIN),
                (context, request) -> new Page<>(List.of(ANA), Optional.empty()),
                (context, command) -> {
                    changes.add(command);
                    return changed;
                },
                (context, member) -> new RemoveMember.Outcome.IsOwner(),
                (context, member) -> new TransferOwnership.Outcome.NotAdmin());
    }

    private MembersPage pressing(String button) {
        browser.postback = true;
        browser.parameters.put(button, BEN.toString());
        MembersPage page = page();
        page.act();
        return page;
    }

    @Test
    void change_shouldSendTheRoleAndWhatTheReaderHasSeen() {
        browser.parameters.put("role-" + BEN, "viewer");
        browser.parameters.put("revision-" + BEN, "4");

        pressing("change");

        assertThat(changes).containsExactly(new ChangeMember.Command(BEN, Role.VIEWER, Optional.of(4L)));
        assertThat(browser.redirect).contains("/app/members?notice=role-changed");
    }

    @Test
    void change_whenSomebodyWasFaster_shouldSaySo() {
        changed = new ChangeMember.Outcome.Stale(5);

        assertThat(pressing("change").getErrors().get("form")).contains("Somebody else");
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void removeAndTransfer_whenRefused_shouldSayWhatToDo() {
        assertThat(pressing("remove").getErrors().get("form")).contains("Hand the company over first");
        browser.parameters.clear();
        assertThat(pressing("transfer").getErrors().get("form")).contains("Change the role first");
    }

    @Test
    void rows_shouldSayWhoIsTheReaderAndTheOwner() {
        assertThat(page().getRows()).singleElement().matches(row -> row.you() && row.owner());
        assertThat(page().isMine()).isTrue();
    }

    @Test
    void roles_shouldBeATableOfThoseThatACompanyGives() {
        RolesPage roles = new RolesPage();

        assertThat(roles.getRoles()).containsExactly("Admin", "Member", "Viewer");
        assertThat(roles.getRows())
                .contains(new RolesPage.Row("Stop work", List.of(true, true, false)))
                .noneMatch(row -> row.what().contains("dead letters"));
    }
}
